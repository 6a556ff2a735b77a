import type { Policy } from '@/core/policy/policy';
import { HYPHEN, type RegisterWord, registerWords } from './register-words';
import { readStatements, type Statement } from './statement';
import { readParts, type StatementPart } from './statement-part';
import { MARK } from './statement-words';
import { readSource, type SourceText } from './text-features';
import { wordStem } from './word-stem';

export interface RegisterEntry {
  policy: Policy;
  statements: readonly Statement[];
  /** By statement: its subject with that of the entry's questions and topic. */
  known: readonly ReadonlySet<string>[];
  /** Subject stems of its questions. */
  asked: ReadonlySet<string>;
  /** Stems that its statements deny. */
  denied: ReadonlySet<string>;
  /** By statement: its parts, one for each amount it names. */
  parts: readonly (readonly StatementPart[])[];
  /** Stems of topic and text. */
  stems: ReadonlySet<string>;
  /** Stems of the topic alone. */
  topic: ReadonlySet<string>;
  /** Texts of its numbers, as written. */
  numbers: ReadonlySet<string>;
  /** Those without a unit. */
  bare: ReadonlySet<string>;
  /** Its words in order; null where it or its topic begins with a question, as then its answer is what is compared. */
  source: SourceText | null;
  /** Neighbouring words. */
  pairs: ReadonlySet<string>;
}

export interface Posting {
  entries: Int32Array;
  weights: Float64Array;
}

/** The policy register ready for look-up; plain data, compiled once and used for many conversations. */
export interface PolicyRegister {
  entries: readonly RegisterEntry[];
  /** By stem: the entries that have it, in register order, and its BM25 weight in each. */
  postings: ReadonlyMap<string, Posting>;
  /** By stem; see `idfOf`. */
  idf: ReadonlyMap<string, number>;
  /** Idf of a stem that no entry has, as if one had. */
  unknown: number;
}

/** BM25's usual constants (Robertson & Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** Entries imagined beside the real ones, so that idf means something in a register of four. */
const BACKGROUND = 20;

/** Builds the inverted index. No entries give a register that covers nothing. */
export function compileRegister(policies: readonly Policy[]): PolicyRegister {
  const counts: Map<string, number>[] = [];
  const lengths: number[] = [];
  const frequency = new Map<string, number>();
  const entries = policies.map((policy): RegisterEntry => {
    const words = registerWords(policy.text);
    const own = new Map<string, number>();
    let length = 0;
    const heading = registerWords(policy.topic);
    const topic = new Set(heading.filter((w) => (w.marks & MARK.empty) === 0).map((w) => w.stem));
    for (const word of [...heading, ...words]) {
      if (word.value !== null || (word.marks & MARK.empty) !== 0) continue;
      own.set(word.stem, (own.get(word.stem) ?? 0) + 1);
      length++;
    }
    for (const stem of joinedStems(words)) own.set(stem, own.get(stem) ?? 1);
    for (const stem of own.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    counts.push(own);
    lengths.push(length);
    const numbers = new Set(words.filter((w) => w.value !== null).map((w) => w.text));
    const statements = readStatements(words);
    const measured = new Set<number>();
    for (const { quantities } of statements) {
      for (const { from, to } of quantities) for (let at = from; at < to; at++) measured.add(at);
    }
    const bare = new Set(words.filter((w, at) => w.value !== null && !measured.has(at)).map((w) => w.text));
    const pairs = new Set(words.slice(1).map((word, at) => `${words[at]?.text} ${word.text}`));
    const parts = statements.map((statement) => readParts(words, statement));
    const asks = statements[0]?.question === true || policy.topic.includes('?');
    const source = asks ? null : readSource([...heading, ...words]);
    const asked = new Set(statements.filter((s) => s.question).flatMap((s) => s.subject));
    const known = statements.map((s) => new Set([...s.subject, ...asked, ...topic]));
    const denied = new Set(statements.filter((s) => !s.question).flatMap((s) => [...s.denied]));
    return {
      policy,
      statements,
      known,
      asked,
      denied,
      parts,
      stems: new Set(own.keys()),
      topic,
      numbers,
      bare,
      source,
      pairs,
    };
  });
  const total = policies.length + BACKGROUND;
  const idf = new Map<string, number>();
  for (const [stem, n] of frequency) idf.set(stem, idfOf(total, n));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const lists = new Map<string, number[]>();
  for (const [entry, own] of counts.entries()) {
    const norm = K1 * (1 - B + (B * (lengths[entry] ?? 0)) / Math.max(1, mean));
    for (const [stem, count] of own) {
      const weight = ((idf.get(stem) ?? 0) * count * (K1 + 1)) / (count + norm);
      const list = lists.get(stem);
      if (list === undefined) lists.set(stem, [entry, weight]);
      else list.push(entry, weight);
    }
  }
  const postings = new Map<string, Posting>();
  for (const [stem, list] of lists) postings.set(stem, postingOf(list));
  return { entries, postings, idf, unknown: idfOf(total, 1) };
}

/** Two words that others write as one: "take out", "wi-fi", "Master Card". */
function* joinedStems(words: readonly RegisterWord[]): Generator<string> {
  for (let at = 0; at + 1 < words.length; at++) {
    const [a, b] = [words[at], words[at + 1]];
    if (a === undefined || b === undefined || a.value !== null || b.value !== null || a.after > HYPHEN)
      continue;
    yield wordStem(a.text + b.text);
  }
}

function postingOf(list: readonly number[]): Posting {
  const length = list.length / 2;
  const entries = new Int32Array(length);
  const weights = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    entries[i] = list[2 * i] ?? 0;
    weights[i] = list[2 * i + 1] ?? 0;
  }
  return { entries, weights };
}

function idfOf(total: number, n: number): number {
  return Math.log(1 + (total - n + 0.5) / (n + 0.5));
}
