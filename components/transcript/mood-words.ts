import type { ReadMessage } from './reading';

const word = (score: number) => (score < -0.1 ? 'upset' : score > 0.1 ? 'content' : 'neutral');

/** How a conversation's mood went, in a sentence; null where none of its messages has one. */
export function moodWords(messages: readonly ReadMessage[]): string | null {
  const moods = messages.flatMap(({ sentimentScore }, index) =>
    sentimentScore === null ? [] : [{ score: sentimentScore, number: index + 1 }],
  );
  const [first] = moods;
  const last = moods.at(-1);
  if (first === undefined || last === undefined) return null;
  const low = moods.reduce((a, b) => (b.score < a.score ? b : a), first);
  if (moods.length === 1) return `The customer was ${word(first.score)}.`;
  const lowest =
    word(low.score) === 'upset' && low !== last && low !== first ? `, lowest in message ${low.number},` : '';
  return word(first.score) === word(last.score)
    ? `The customer came ${word(first.score)}${lowest} and left so.`
    : `The customer came ${word(first.score)}${lowest} and left ${word(last.score)}.`;
}
