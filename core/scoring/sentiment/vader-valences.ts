import { lexicon } from 'vader-sentiment/src/vader_lexicon.js';

/** VADER's 7,500 rated words and emoticons; data of the npm package `vader-sentiment`. */
export const VADER_VALENCES: ReadonlyMap<string, number> = new Map(Object.entries(lexicon));
