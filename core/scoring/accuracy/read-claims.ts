import type { RegisterWord } from './register-words';
import type { Statement } from './statement';
import { MARK } from './statement-words';

/** Dimensions in which a rule sets limits and prices. */
const MEASURES = new Set(['time', 'working days', 'money', 'percent']);
/** What acts here and now, and in a restriction does not. */
const ANYBODY = new Set(['youve', 'here', 'this', 'these']);
/** "Your order of 20 euro", "your refund is on its way". */
const OWNED = new Set([
  'is',
  'has',
  'will',
  'of',
  'arrives',
  'comes',
  'goes',
  'leaves',
  'stays',
  'should',
  'qualifies',
]);
const REGRETS = new Set(['afraid', 'sorry']);
/** A number this long, or letters with digits, is somebody's reference. */
const REFERENCE = 5;

/**
 * The statements of a message that can be checked against a register: a rule, price, limit, date or
 * entitlement, said in general. Left out are questions, offers, greetings, what is being done for this
 * customer and what concerns their own case only.
 */
export function readClaims(words: readonly RegisterWord[], statements: readonly Statement[]): Statement[] {
  return statements.filter((statement) => {
    if (statement.question || (statement.subject.length === 0 && statement.quantities.length === 0))
      return false;
    return states(words, statement) && !isOwnCase(words, statement);
  });
}

function states(words: readonly RegisterWord[], statement: Statement): boolean {
  if (statement.quantities.some((q) => MEASURES.has(q.dimension))) return true;
  if (statement.price !== null || statement.scope !== null) return true;
  for (let at = statement.from; at < statement.to; at++) {
    const text = words[at]?.text ?? '';
    if (((words[at]?.marks ?? 0) & MARK.modal) !== 0) return true;
    if ((text === 'have' || text === 'has') && words[at + 1]?.text === 'to') return true;
  }
  return statement.negated || statement.quantities.length > 0;
}

function isOwnCase(words: readonly RegisterWord[], statement: Statement): boolean {
  // "On 3 May" is somebody's day, "until 3 May" a rule.
  if (statement.quantities.some((q) => q.dimension === 'date' && q.role !== 'before')) return true;
  for (let at = statement.from; at < statement.to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    // "Only when you've had a test here" restricts everybody.
    if ((word.marks & MARK.acting) !== 0 && !(statement.scope === 'only' && ANYBODY.has(word.text)))
      return true;
    if (word.value !== null && word.text.length >= REFERENCE && !word.text.includes('.')) return true;
    const coded = (word.marks & MARK.digits) !== 0 && word.value === null;
    if (coded && word.text.length > 3 && !word.text.includes(':')) return true;
    const after = words[at + 1]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    // "I'm afraid that" opens a rule.
    if (word.text === 'im' && !REGRETS.has(after)) return true;
    if (word.text === 'been' && before !== 'have' && before !== 'once') return true;
    if (
      word.text === 'been' &&
      before === 'have' &&
      words[at - 2]?.text !== 'that' &&
      words[at - 2]?.text !== 'which'
    )
      return true;
    if ((word.text === 'youre' || (word.text === 'you' && after === 'are')) && !entitles(words, at))
      return true;
    if (
      (word.text === 'the' && after === 'full' && words[at + 3]?.value != null) ||
      (word.text === 'will' && after === 'be' && statement.quantities.some((q) => q.dimension === 'money'))
    )
      return true;
    const next = words[at + 2]?.text ?? '';
    if (word.text === 'your' && next === 'of' && !isAmount(words, at + 3)) continue;
    if (word.text === 'your' && (OWNED.has(next) || (words[at + 1]?.value ?? null) !== null)) return true;
  }
  return false;
}

function isAmount(words: readonly RegisterWord[], at: number): boolean {
  return (words[at]?.value ?? words[at + 1]?.value ?? null) !== null;
}

/** "You are entitled to", "you're covered": a right, not a state of this customer's case. */
function entitles(words: readonly RegisterWord[], at: number): boolean {
  return [1, 2, 3].some((step) => ((words[at + step]?.marks ?? 0) & MARK.modal) !== 0);
}
