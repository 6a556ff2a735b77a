/** What happens more or less often when a rate moves; the blank is filled with "more often" or "less often". */
const PHRASES: Readonly<Record<string, string>> = {
  escalationFailureRate: 'requests for a person went unanswered',
  confusionRate: 'bot and customer misunderstood each other',
  loopRate: 'the bot repeated itself',
  misinformedRate: 'customers were told something wrong',
  empathyGapRate: 'feelings met no recognition',
  negativeEndRate: 'customers left on a negative note',
  unresolvedRate: 'the matter was left unsolved',
};

/** What a rate counts, as a clause: "the bot repeated itself". */
export function ratePhrase(key: string): string {
  const phrase = PHRASES[key];
  if (phrase === undefined) throw new Error(`There are no words for ${key}.`);
  return phrase;
}
