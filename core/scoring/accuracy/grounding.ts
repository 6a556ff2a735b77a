import type { PolicyRegister, RegisterEntry } from './compile-register';
import type { Statement } from './statement';

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

/** A sentence of an entry, and how far it speaks of what a statement speaks of. */
export interface Aligned {
  entry: RegisterEntry;
  sentence: Statement;
  /** Share of the statement's subject that the sentence or the entry's topic holds. */
  held: number;
  /** Share of the sentence's subject that the statement holds. */
  answered: number;
  /** Subject stems in common. */
  shared: number;
}

/** The sentences of an entry that share a subject stem. Questions of an entry are its topic, not its rule. */
export function alignedSentences(
  register: PolicyRegister,
  entry: RegisterEntry,
  subject: ReadonlySet<string>,
): Aligned[] {
  const asked = entry.statements.filter((s) => s.question).flatMap((s) => s.subject);
  return entry.statements.flatMap((sentence) => {
    if (sentence.question) return [];
    const own = new Set([...sentence.subject, ...asked, ...entry.topic]);
    let shared = 0;
    for (const stem of subject) if (own.has(stem)) shared++;
    if (shared === 0) return [];
    const held = heldShare(register, subject, own);
    return { entry, sentence, held, answered: heldShare(register, sentence.subject, subject), shared };
  });
}

/** The sentence of an entry that fits a statement best; null where none shares a subject stem. */
export function alignedSentence(
  register: PolicyRegister,
  entry: RegisterEntry,
  subject: ReadonlySet<string>,
): Aligned | null {
  let best: Aligned | null = null;
  for (const aligned of alignedSentences(register, entry, subject)) {
    if (best === null || aligned.held + aligned.answered > best.held + best.answered) best = aligned;
  }
  return best;
}
