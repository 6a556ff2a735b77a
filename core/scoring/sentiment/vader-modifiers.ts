/**
 * Words that change the valence of what follows, as published with VADER (Hutto & Gilbert 2014, MIT
 * licence); the numbers are the mean changes that its raters gave.
 */
const BOOST = 0.293;
/** What capitals add to a word amid lower case. */
export const CAPITALS = 0.733;
/** What a negation does to the valence after it. */
export const NEGATED = -0.74;

const WORDS_UP = `absolutely amazingly awfully completely considerable considerably decidedly deeply effing
  enormous enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping
  flippin frackin fracking fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly
  hella highly hugely incredible incredibly intensely major majorly more most particularly purely quite
  really remarkably so substantially thoroughly total totally tremendous tremendously uber unbelievably
  unusually utter utterly very`;
const WORDS_DOWN = `almost barely hardly kinda kindof kind-of less little marginal marginally occasional
  occasionally partly scarce scarcely slight slightly somewhat sorta sortof sort-of`;

/** Degree adverbs: added to a positive valence, taken from a negative one. */
export const BOOSTERS: ReadonlyMap<string, number> = new Map([
  ...WORDS_UP.split(/\s+/).map((word) => [word, BOOST] as const),
  ...WORDS_DOWN.split(/\s+/).map((word) => [word, -BOOST] as const),
]);

/** Degree phrases of two words, looked for before the third word after them. */
export const BOOSTER_PHRASES: ReadonlyMap<string, number> = new Map(
  ['just enough', 'kind of', 'sort of'].map((phrase) => [phrase, -BOOST]),
);

export const NEGATIONS: ReadonlySet<string> = new Set(
  `aint arent cannot cant couldnt darent didnt doesnt ain't aren't can't couldn't daren't didn't doesn't dont
   hadnt hasnt havent isnt mightnt mustnt neither don't hadn't hasn't haven't isn't mightn't mustn't neednt
   needn't never none nope nor not nothing nowhere oughtnt shant shouldnt uhuh wasnt werent oughtn't shan't
   shouldn't uh-uh wasn't weren't without wont wouldnt won't wouldn't rarely seldom despite`.split(/\s+/),
);

/** Idioms whose valence is not that of their words. */
export const IDIOMS: ReadonlyMap<string, number> = new Map([
  ['the shit', 3],
  ['the bomb', 3],
  ['bad ass', 1.5],
  ['badass', 1.5],
  ['bus stop', 0],
  ['yeah right', -2],
  ['kiss of death', -1.5],
  ['to die for', 3],
  ['beating heart', 3.1],
  ['broken heart', -2.9],
]);
