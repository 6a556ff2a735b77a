import { WordIndex } from '@/core/text/word-index';
import { BOOSTER_PHRASES, BOOSTERS, IDIOMS, NEGATIONS } from './vader-modifiers';

/** Words that a rule of the engine asks for by name. */
const NAMED = [
  'no',
  'or',
  'nor',
  'never',
  'so',
  'this',
  'without',
  'doubt',
  'least',
  'at',
  'very',
  'but',
  'kind',
  'of',
];
type Named =
  | 'no'
  | 'or'
  | 'nor'
  | 'never'
  | 'so'
  | 'this'
  | 'without'
  | 'doubt'
  | 'least'
  | 'at'
  | 'very'
  | 'but'
  | 'kind'
  | 'of';

/** At most this many different words may occur in the phrases; their numbers share one key. */
const PHRASE_BASE = 64;

/** A valence lexicon with VADER's modifiers, ready to be looked up by hash. */
export class ValenceLexicon {
  readonly words: WordIndex;
  /** By word number; NaN where the word has no valence. */
  readonly valence: Float64Array;
  readonly booster: Float64Array;
  readonly negates: Uint8Array;
  /** By word number: its number among the words of phrases, 0 for the others. */
  readonly inPhrase: Uint8Array;
  readonly named: Readonly<Record<Named, number>>;
  private readonly idioms = new Map<number, number>();
  private readonly boosterPhrases = new Map<number, number>();

  /** Takes lower-case words with valences from -4 to 4; the modifiers are VADER's. */
  constructor(valences: ReadonlyMap<string, number>) {
    const ids = new Map<string, number>();
    const add = (word: string) => {
      if (!ids.has(word)) ids.set(word, ids.size + 1);
    };
    for (const word of valences.keys()) add(word);
    for (const word of BOOSTERS.keys()) add(word);
    for (const word of NEGATIONS) add(word);
    for (const word of NAMED) add(word);
    const phraseWords = [...IDIOMS.keys(), ...BOOSTER_PHRASES.keys()].flatMap((phrase) => phrase.split(' '));
    for (const word of phraseWords) add(word);
    const size = ids.size + 1;
    this.words = new WordIndex(ids, size);
    this.valence = new Float64Array(size).fill(Number.NaN);
    this.booster = new Float64Array(size);
    this.negates = new Uint8Array(size);
    this.inPhrase = new Uint8Array(size);
    for (const [word, id] of ids) {
      this.valence[id] = valences.get(word) ?? Number.NaN;
      this.booster[id] = BOOSTERS.get(word) ?? 0;
      this.negates[id] = NEGATIONS.has(word) ? 1 : 0;
    }
    for (const [number, word] of [...new Set(phraseWords)].entries())
      this.inPhrase[ids.get(word) ?? 0] = number + 1;
    const key = (phrase: string) =>
      phrase
        .split(' ')
        .reduce((sum, word) => sum * PHRASE_BASE + (this.inPhrase[ids.get(word) ?? 0] ?? 0), 0);
    for (const [phrase, value] of IDIOMS) this.idioms.set(key(phrase), value);
    for (const [phrase, value] of BOOSTER_PHRASES) this.boosterPhrases.set(key(phrase), value);
    this.named = Object.fromEntries(NAMED.map((word) => [word, ids.get(word) ?? 0])) as Record<Named, number>;
  }

  /** Valence of the idiom of these two or three words, numbered by `inPhrase`; undefined where none. */
  idiom(first: number, second: number, third = -1): number | undefined {
    return this.idioms.get(phraseKey(first, second, third));
  }

  /** What the degree phrase of these words adds, 0 where it is none. */
  boosterPhrase(first: number, second: number, third = -1): number {
    return this.boosterPhrases.get(phraseKey(first, second, third)) ?? 0;
  }
}

/** -1 where a word is in no phrase, which no key is. */
function phraseKey(first: number, second: number, third: number): number {
  if (first === 0 || second === 0 || third === 0) return -1;
  const two = first * PHRASE_BASE + second;
  return third < 0 ? two : two * PHRASE_BASE + third;
}
