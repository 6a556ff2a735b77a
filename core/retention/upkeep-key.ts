/**
 * `purge`: since when deleted words may still lie in the files. `retained`: the local day on which the rule was
 * applied last.
 */
export type UpkeepKey = 'purge' | 'retained';
