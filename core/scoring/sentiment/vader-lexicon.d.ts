declare module 'vader-sentiment/src/vader_lexicon.js' {
  /** Word or emoticon in lower case -> mean of ten people's ratings, -4 to 4. */
  export const lexicon: Record<string, number>;
}
