/** Stamped on every score; raised whenever a rule, a weight or a lexicon changes what is found. */
export const SCORER_VERSION = '1.5.0';
