import type { Quantity } from './quantity';
import { COMMA, type RegisterWord } from './register-words';
import type { Statement } from './statement';
import { MARK } from './statement-words';

/** A stretch of a sentence with one amount: "24 months for devices", "free for members". */
export interface StatementPart {
  /** Null where the part says "free". */
  quantity: Quantity | null;
  /** Stems of what has this amount, where the sentence gives others to others. */
  of: ReadonlySet<string>;
}

const UNITS = new Set(
  'day days week weeks month months year years hour hours minute minutes gbp eur usd percent'.split(' '),
);
const JOINTS = new Set(['and', 'but', 'or', 'otherwise']);
/** "All other goods 2 years": what is left has its amount behind it. */
const REST = new Set(['other', 'others', 'rest']);

/**
 * The parts of a sentence: it is cut at the last comma or joint between two amounts. "Tools 3 years, all others 2" names
 * its things before the amounts, "3 years for tools and 2 for others" behind them. No amount gives no part.
 */
export function readParts(words: readonly RegisterWord[], statement: Statement): StatementPart[] {
  const marks: { from: number; to: number; quantity: Quantity | null }[] = statement.quantities.map(
    (quantity) => ({ from: quantity.from, to: quantity.to, quantity }),
  );
  for (let at = statement.from; at < statement.to && statement.free; at++) {
    if (words[at]?.text === 'free') marks.push({ from: at, to: at + 1, quantity: null });
  }
  marks.sort((a, b) => a.from - b.from);
  let from = statement.from;
  const pieces = marks.map((mark, i) => {
    const next = marks[i + 1];
    const begin = from;
    from = next === undefined ? statement.to : lastCut(words, mark.to, next.from);
    return { ...mark, begin, end: from };
  });
  const leads = pieces
    .slice(1)
    .some(({ begin, from }) => words.slice(begin, from).some((word) => REST.has(word.text) || isThing(word)));
  return pieces.map(({ quantity, begin, end, ...mark }) => ({
    quantity,
    of: stemsOf(leads ? beforeVerb(words, begin, mark.from) : words.slice(mark.to, end)),
  }));
}

function beforeVerb(words: readonly RegisterWord[], from: number, to: number): readonly RegisterWord[] {
  const part = words.slice(from, to);
  const verb = part.findIndex((word) => (word.marks & MARK.verb) !== 0);
  return verb > 0 ? part.slice(0, verb) : part;
}

function isThing(word: RegisterWord): boolean {
  return (
    word.value === null && word.text.length > 1 && (word.marks & MARK.empty) === 0 && !UNITS.has(word.text)
  );
}

function stemsOf(words: readonly RegisterWord[]): Set<string> {
  return new Set(words.filter(isThing).map((word) => word.stem));
}

function lastCut(words: readonly RegisterWord[], from: number, to: number): number {
  for (let at = to; at >= from; at--) {
    if ((words[at - 1]?.after ?? 0) >= COMMA || JOINTS.has(words[at]?.text ?? '')) return at;
  }
  return to;
}
