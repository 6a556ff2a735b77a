import type { PolicyRegister, RegisterEntry } from './compile-register';
import type { Statement } from './statement';

/*
 * Shares of idf weight, chosen on the demonstration's and the development conversations: lower ones find
 * little more and raise false alarms.
 */
export const TOUCHED = 0.3;
export const SAME_SUBJECT = 0.6;
export const SAME_RULE = 0.4;
export const NEARLY_ALL = 0.75;
/** Share of an entry's topic that a claim on it names. */
const ON_TOPIC = 0.5;

/** Inverse document frequency of a stem; words that the register lacks are the rarest of all. */
export function weightOf(register: PolicyRegister, stem: string): number {
  return register.idf.get(stem) ?? register.unknown;
}

/** Share of these stems, by idf, that `known` holds, 0 to 1; 0 without stems. */
export function heldShare(
  register: PolicyRegister,
  stems: Iterable<string>,
  known: { has(stem: string): boolean },
): number {
  let held = 0;
  let all = 0;
  for (const stem of stems) {
    const weight = weightOf(register, stem);
    all += weight;
    if (known.has(stem)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}

/** Whether these stems name at least half of the entry's topic. An entry without a topic has none. */
export function isTopic(
  register: PolicyRegister,
  entry: RegisterEntry,
  subject: { has(stem: string): boolean },
): boolean {
  return entry.topic.size > 0 && heldShare(register, entry.topic, subject) >= ON_TOPIC;
}

/** A sentence of an entry, and how far it speaks of what a statement speaks of. */
export interface Aligned {
  entry: RegisterEntry;
  sentence: Statement;
  /** Share of the statement's subject that the sentence or the entry's topic holds. */
  held: number;
  /** Share of the sentence's subject that the statement, or what was asked, holds. */
  answered: number;
  /** Stems in common with the statement's subject. */
  shared: number;
}

/** How well a sentence fits, 0 to 2. */
export function likeness({ held, answered }: Aligned): number {
  return held + answered;
}

/**
 * The sentences of an entry that share a subject stem. Questions of an entry are its topic, not its rule. `asked` are
 * the stems of the question that the statement answers.
 */
export function alignedSentences(
  register: PolicyRegister,
  entry: RegisterEntry,
  subject: ReadonlySet<string>,
  asked: ReadonlySet<string> = NOTHING,
  /** A yes or no lives on its question: that it is about the sentence is enough. */
  answers = false,
): Aligned[] {
  const said = { has: (stem: string) => subject.has(stem) || asked.has(stem) };
  const heard = answers ? [...asked].filter((stem) => register.idf.has(stem)) : [];
  const found: Aligned[] = [];
  for (const [i, sentence] of entry.statements.entries()) {
    const own = entry.known[i];
    if (sentence.question || own === undefined) continue;
    let shared = 0;
    for (const stem of subject) if (own.has(stem)) shared++;
    if (answers) for (const stem of asked) if (own.has(stem) && !subject.has(stem)) shared++;
    if (shared === 0) continue;
    const held = Math.max(heldShare(register, subject, own), heldShare(register, heard, own));
    found.push({ entry, sentence, held, answered: heldShare(register, sentence.subject, said), shared });
  }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The sentence of an entry that fits a statement best; null where none shares a subject stem. */
export function alignedSentence(
  register: PolicyRegister,
  entry: RegisterEntry,
  subject: ReadonlySet<string>,
): Aligned | null {
  let best: Aligned | null = null;
  for (const aligned of alignedSentences(register, entry, subject)) {
    if (best === null || likeness(aligned) > likeness(best)) best = aligned;
  }
  return best;
}
