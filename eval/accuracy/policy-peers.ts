import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { heldShare } from '@/core/scoring/accuracy/grounding';
import { registerWords } from '@/core/scoring/accuracy/register-words';
import { retrieve } from '@/core/scoring/accuracy/retrieve';
import { readStatements } from '@/core/scoring/accuracy/statement';

/** What a text is compared with. */
export interface Source {
  topic: string;
  text: string;
}

function subjectOf(text: string): string[] {
  const statements = readStatements(registerWords(text));
  const told = statements.filter((s) => !s.question);
  return (told.length > 0 ? told : statements).flatMap((s) => s.subject);
}

/** 1 - share of the text's words that the source has, whatever the words: the plainest peer. */
export function overlapDoubt(text: string, source: Source): number {
  const known = new Set(registerWords(`${source.topic} ${source.text}`).map((w) => w.text));
  const words = registerWords(text);
  return 1 - words.filter((w) => known.has(w.text)).length / Math.max(1, words.length);
}

/** Minus the BM25 score of the source for the text's subject. */
export function bm25Doubt(text: string, source: Source): number {
  const register = compileRegister([{ id: 'given', ...source }]);
  const query = new Map(subjectOf(text).map((stem) => [stem, 1]));
  return -(retrieve(register, query, 1)[0]?.score ?? 0);
}

/** 1 - idf-weighted share of the text's subject that the source holds. */
export function precisionDoubt(text: string, source: Source): number {
  const register = compileRegister([{ id: 'given', ...source }]);
  const stems = register.entries[0]?.stems ?? new Set<string>();
  return 1 - heldShare(register, new Set(subjectOf(text)), stems);
}
