import type { ClaimContext } from './claim-context';
import type { PolicyRegister, RegisterEntry } from './compile-register';
import {
  type Aligned,
  heldShare,
  isTopic,
  likeness,
  NEARLY_ALL,
  SAME_RULE,
  SAME_SUBJECT,
  TOUCHED,
} from './grounding';
import { onlyKnows } from './only-amounts';
import { kinOf, mayAgree, type Quantity, sameQuantity } from './quantity';
import type { RegisterWord } from './register-words';
import type { Statement } from './statement';
import { readParts } from './statement-part';

/** Dimensions whose amounts a rule may set; others ("two bags") need the same sentence. */
const SET = new Set(['time', 'working days', 'money', 'percent', 'clock', 'date', 'day number', 'age']);
/** A claim with so large a share of words that its topic's entry lacks says something else, not another amount. */
const NEWS = 0.5;
const HALF = 0.5;
const WHOLLY = 0.95;

/** The entry that sets another amount for the same thing; null where an entry knows the amount, or none sets one. */
export function otherQuantity(
  register: PolicyRegister,
  words: readonly RegisterWord[],
  claim: Statement,
  found: readonly Aligned[],
  context: ClaimContext,
): RegisterEntry | null {
  for (const quantity of claim.quantities) {
    if (isQuote(quantity, words, claim) || (quantity.role === 'plain' && isNamed(quantity, words, context)))
      continue;
    let best: Aligned | null = null;
    for (const aligned of found) {
      const rivals = aligned.sentence.quantities.filter(
        (q) => kinOf(q.dimension) === kinOf(quantity.dimension),
      );
      if (rivals.length === 0) continue;
      const same = isSameRule(aligned) || isSameShape(quantity, claim, aligned);
      if (!same && !isSameSlot(register, quantity, claim, aligned, rivals, context)) continue;
      if (best === null || likeness(aligned) > likeness(best)) best = aligned;
    }
    const touched = found.filter((a) => a.held >= TOUCHED).map((a) => a.entry);
    // Where one entry fits, only the very amount elsewhere excuses another.
    const known =
      touched.some((entry) => hasAmount(quantity, entry)) ||
      isKnown(quantity, words, best === null ? touched : [best.entry]);
    if (known) {
      const other = otherPart(quantity, words, claim, touched);
      if (other !== null) return other;
    } else if (!isProduct(quantity, words, claim, touched)) {
      const entry = best?.entry ?? onlyKnows(register, quantity, claim, found, context);
      if (entry !== null) return entry;
    }
  }
  return null;
}

/** The customer has named the amount: to repeat it is to state nothing. */
export function isNamed(
  { from, to }: Quantity,
  words: readonly RegisterWord[],
  { named }: ClaimContext,
): boolean {
  return named.size > 0 && words.slice(from, to).some((w) => w.value !== null && named.has(w.text));
}

/** Words of what is worked out for one customer. */
const SUMS = new Set([
  'total',
  'difference',
  'remaining',
  'balance',
  'current',
  'new',
  'sum',
  'altogether',
  'payment',
  'estimate',
]);

/** An amount of money in somebody's own case: "the 160 goes back to you", "the total is 99". */
export function isQuote(quantity: Quantity, words: readonly RegisterWord[], claim: Statement): boolean {
  if (quantity.dimension !== 'money') return false;
  if (quantity.high === 0 || ARTICLES.has(words[quantity.from - 1]?.text ?? '')) return true;
  if (claim.subject.length === 0 && claim.continuing) return true;
  for (let at = claim.from; at < claim.to; at++) if (SUMS.has(words[at]?.text ?? '')) return true;
  return false;
}

const ARTICLES = new Set(['the', 'your', 'those', 'that']);

function isSameRule({ held, answered, shared }: Aligned): boolean {
  return held >= SAME_SUBJECT && answered >= SAME_RULE && (shared >= 2 || answered >= NEARLY_ALL);
}

/** Two amounts of the same kinds, one of them a count, all others: "36 for six items" beside "42 for five items". */
function isSameShape(quantity: Quantity, claim: Statement, { sentence, held }: Aligned): boolean {
  if (held < NEARLY_ALL) return false;
  return claim.quantities.some(
    (q) =>
      !SET.has(q.dimension) &&
      q.dimension !== quantity.dimension &&
      sentence.quantities.some((other) => other.dimension === q.dimension && !mayAgree(q, other)) &&
      !sentence.quantities.some((other) => mayAgree(other, q)),
  );
}

/**
 * The entry's topic has one amount in this role, and the claim, on the same topic and with little else to say, has
 * another: "exchanges close a week before the show" beside "exchanged up to 48 hours before curtain".
 */
function isSameSlot(
  register: PolicyRegister,
  quantity: Quantity,
  claim: Statement,
  { entry, sentence, held }: Aligned,
  rivals: readonly Quantity[],
  { asked, current }: ClaimContext,
): boolean {
  if (
    !rivals.every((q) => q.role === quantity.role) ||
    (quantity.role === 'plain' && !isUnique(quantity, entry))
  )
    return false;
  // A limit ("possible within") is no duration ("paid within").
  if (
    quantity.role === 'after' &&
    (claim.limiting !== sentence.limiting || claim.negated !== sentence.negated)
  )
    return false;
  const subject = new Set(claim.subject);
  if (quantity.dimension === 'date' && quantity.role === 'before' && held >= HALF) return true;
  if (!SET.has(quantity.dimension)) return held >= WHOLLY && claim.limiting && sentence.limiting;
  const whole = held >= WHOLLY && quantity.role !== 'plain';
  if (!whole && !isTopic(register, entry, subject) && !(current === entry && claim.continuing)) return false;
  const known = { has: (stem: string) => entry.stems.has(stem) || asked.has(stem) };
  return 1 - heldShare(register, subject, known) < NEWS;
}

function isUnique(quantity: Quantity, entry: RegisterEntry): boolean {
  const kin = entry.statements.flatMap((s) =>
    s.quantities.filter((q) => kinOf(q.dimension) === kinOf(quantity.dimension)),
  );
  return kin.length === 1;
}

function hasAmount(quantity: Quantity, entry: RegisterEntry): boolean {
  return entry.statements.some((s) => s.quantities.some((other) => sameQuantity(quantity, other)));
}

export function isKnown(
  quantity: Quantity,
  words: readonly RegisterWord[],
  entries: Iterable<RegisterEntry>,
): boolean {
  return [...entries].some(
    (entry) =>
      hasNumber(quantity, words, entry) ||
      entry.statements.some((s) => s.quantities.some((other) => mayAgree(quantity, other))),
  );
}

/** The entry has the number without a unit ("guests must be 18"), or the claim has, and the entry has the number. */
function hasNumber(
  { bare, from, to }: Quantity,
  words: readonly RegisterWord[],
  entry: RegisterEntry,
): boolean {
  const numbers = bare ? entry.numbers : entry.bare;
  return numbers.size > 0 && words.slice(from, to).some((w) => w.value !== null && numbers.has(w.text));
}

/** "90 for both ways, 45 each": an amount worked out from one that the sentence and the register have. */
export function isProduct(
  quantity: Quantity,
  words: readonly RegisterWord[],
  claim: Statement,
  near: Iterable<RegisterEntry>,
): boolean {
  if (quantity.dimension !== 'money') return false;
  return claim.quantities.some((other) => {
    if (other === quantity || other.high <= 0) return false;
    // "54 for three nights" where a night is 18.
    if (!SET.has(other.dimension)) {
      const each = quantity.high / other.high;
      return isKnown({ ...quantity, low: each, high: each }, [], near);
    }
    if (other.dimension !== 'money') return false;
    const times = quantity.high / other.high;
    return Number.isInteger(times) && isKnown(other, words, near);
  });
}

/**
 * The entry has the amount, but for something else: "batteries have 24 months" beside "24 months for devices and 12
 * months for batteries". The claim must name what the other part names, and nothing that its own part does.
 */
function otherPart(
  quantity: Quantity,
  words: readonly RegisterWord[],
  claim: Statement,
  touched: readonly RegisterEntry[],
): RegisterEntry | null {
  const parts = readParts(words, claim);
  const own = parts.find((part) => part.quantity === quantity)?.of;
  const named = parts.length > 1 && own !== undefined ? own : new Set(claim.subject);
  for (const entry of new Set(touched)) {
    for (const set of entry.parts) {
      const kin = set.filter((p) =>
        p.quantity === null ? quantity.dimension === 'money' : p.quantity.dimension === quantity.dimension,
      );
      const same = kin.filter((p) => p.quantity !== null && mayAgree(p.quantity, quantity));
      const others = kin.filter((p) => p.quantity === null || !mayAgree(p.quantity, quantity));
      const mine = same[0];
      if (same.length !== 1 || mine === undefined || others.length === 0) continue;
      const theirs = others.some((other) =>
        distinct(other.of, same).some((stem) => named.has(stem) && !entry.topic.has(stem)),
      );
      if (theirs && !distinct(mine.of, others).some((stem) => named.has(stem))) return entry;
    }
  }
  return null;
}

function distinct(stems: ReadonlySet<string>, others: readonly { of: ReadonlySet<string> }[]): string[] {
  return [...stems].filter((stem) => !others.some((other) => other.of.has(stem)));
}
