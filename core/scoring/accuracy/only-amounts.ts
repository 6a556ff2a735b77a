import type { ClaimContext } from './claim-context';
import type { PolicyRegister, RegisterEntry } from './compile-register';
import { type Aligned, heldShare, isTopic } from './grounding';
import { kinOf, mayAgree, type Quantity } from './quantity';
import type { Statement } from './statement';

/** Dimensions whose amounts limit or price a thing, whatever its sentence looks like. */
const LIMITS = new Set(['time', 'working days', 'money', 'percent', 'age']);
/** Share of a claim's subject that the entry or the question holds, where it says nothing else than another amount. */
const SAYS_THE_SAME = 0.7;
/** Lengths of "a day", "a week", "a month", "a year": how often, not how long. */
const OFTEN = new Set([24, 168, 730.5, 8766]);

/**
 * The entry on the claim's topic that sets amounts of this kind, all of them others: "you can swap for 30 days" beside
 * "can be exchanged within 21 days". The claim has nothing else to say, and neither role nor sentence need agree.
 */
export function onlyKnows(
  register: PolicyRegister,
  quantity: Quantity,
  claim: Statement,
  found: readonly Aligned[],
  { asked, current }: ClaimContext,
): RegisterEntry | null {
  if (!LIMITS.has(quantity.dimension) || !claim.predicates || claim.negated || claim.own) return null;
  const subject = new Set(claim.subject);
  const said = { has: (stem: string) => subject.has(stem) || asked.has(stem) };
  for (const entry of new Set(found.map((a) => a.entry))) {
    if (!isTopic(register, entry, subject) && !(entry === current && isTopic(register, entry, said)))
      continue;
    const known = { has: (stem: string) => entry.stems.has(stem) || asked.has(stem) };
    if (heldShare(register, subject, known) < SAYS_THE_SAME) continue;
    const rivals = entry.statements
      .filter((s) => !s.question)
      .flatMap((s) => s.quantities)
      .filter(
        (q) => kinOf(q.dimension) === kinOf(quantity.dimension) && !(q.low === q.high && OFTEN.has(q.low)),
      );
    if (rivals.some((q) => isSameUse(q, quantity)) && !rivals.some((q) => mayAgree(q, quantity)))
      return entry;
  }
  return null;
}

/** A length and a period are one; a threshold and a notice are others. */
function isSameUse(a: Quantity, b: Quantity): boolean {
  const lasts = ({ role }: Quantity) => role === 'plain' || role === 'after';
  return a.role === b.role || (lasts(a) && lasts(b));
}
