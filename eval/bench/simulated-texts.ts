import fs from 'node:fs';
import Papa from 'papaparse';

const SAMPLE = 'demo/data/messages.csv';
const WORDS = 60_000;

/** Words are drawn from a table of so many places, in which frequent words have many. */
const PLACES = 2 ** 20;

/** A word's frequency falls with its rank to this power (Zipf's law). */
const FALL = 1.05;

const SYLLABLES = ['ba', 'con', 'der', 'el', 'fi', 'gro', 'hal', 'in', 'jo', 'ka', 'lum', 'me', 'nor', 'op'];

/**
 * Texts of 3 to 25 words whose frequencies fall as in real language: the sample's words first, by how often it
 * uses them, then words that nobody says, down to such as occur in a handful of conversations.
 */
export function simulatedTexts(random: () => number): () => string {
  const words = vocabulary();
  const table = new Uint16Array(PLACES);
  const total = words.reduce((sum, _, rank) => sum + 1 / (rank + 1) ** FALL, 0);
  let cumulated = 0;
  let from = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    cumulated += 1 / (rank + 1) ** FALL / total;
    const to = Math.round(cumulated * PLACES);
    table.fill(rank, from, to);
    from = to;
  }
  return () => {
    const length = 3 + Math.floor(23 * random() ** 2);
    let text = '';
    for (let i = 0; i < length; i += 1) {
      const word = words[table[Math.floor(random() * PLACES)] ?? 0] ?? '';
      text = i === 0 ? word : `${text} ${word}`;
    }
    return text;
  };
}

function vocabulary(): string[] {
  const { data } = Papa.parse<{ text: string }>(fs.readFileSync(SAMPLE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const counts = new Map<string, number>();
  for (const { text } of data) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  for (let n = SYLLABLES.length; words.length < WORDS; n += 1) words.push(spelt(n));
  return words;
}

/** A number in syllables. */
function spelt(n: number): string {
  const rest = Math.floor(n / SYLLABLES.length);
  return (rest === 0 ? '' : spelt(rest)) + SYLLABLES[n % SYLLABLES.length];
}
