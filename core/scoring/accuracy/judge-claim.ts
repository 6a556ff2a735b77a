import type { ClaimContext } from './claim-context';
import type { PolicyRegister, RegisterEntry } from './compile-register';
import { type Aligned, alignedSentences, heldShare, likeness, NEARLY_ALL } from './grounding';
import { notInRegister } from './not-in-register';
import { isDenied, isLeftOut, otherMeaning } from './other-meaning';
import { otherQuantity } from './other-quantity';
import { sameQuantity } from './quantity';
import type { RegisterWord } from './register-words';
import type { Statement } from './statement';

export type ClaimVerdict = 'supported' | 'contradicted' | 'unsupported' | 'unverifiable';

export type ClaimRule =
  | 'policy.other-quantity'
  | 'policy.other-polarity'
  | 'policy.other-scope'
  | 'policy.not-in-register';

/** What the register says of one claim. */
export interface Judgement {
  verdict: ClaimVerdict;
  /** The rule that saw a contradiction or an unsupported claim, null otherwise. */
  rule: ClaimRule | null;
  /** The entry that decides; null where the register does not cover the topic. */
  entry: RegisterEntry | null;
}

/** Share of a claim's subject that its entry must hold to bear it out. */
const COVERED = 0.5;
/** Entries that fit nearly as well speak too: where they disagree, the claim does not say which is meant. */
const CLOSE = 0.8;

/**
 * Compares a claim with the entries retrieved for it. A contradiction needs the same subject and another
 * quantity, polarity or scope; "unsupported" a covered topic and a rule on it that no entry has. Anything
 * less sure is supported or, where no entry shares enough of the subject, unverifiable.
 */
export function judgeClaim(
  register: PolicyRegister,
  entries: readonly RegisterEntry[],
  words: readonly RegisterWord[],
  claim: Statement,
  context: ClaimContext,
): Judgement {
  const subject = new Set(claim.continuing ? [...claim.subject, ...context.before] : claim.subject);
  const found = entries.flatMap((entry) =>
    alignedSentences(register, entry, subject, context.asked, claim.answer !== null),
  );
  const best = found.reduce<Aligned | null>(
    (a, b) => (a === null || likeness(b) > likeness(a) ? b : a),
    null,
  );
  const contradicted = (rule: ClaimRule, entry: RegisterEntry): Judgement => ({
    verdict: 'contradicted',
    rule,
    entry,
  });
  const rival = otherQuantity(register, words, claim, found, context);
  if (rival !== null) return contradicted('policy.other-quantity', rival);
  const denying = found.find((aligned) => isDenied(register, words, claim, aligned));
  if (denying !== undefined) return contradicted('policy.other-polarity', denying.entry);
  const leaving = found.find((aligned) => isLeftOut(words, claim, aligned));
  if (leaving !== undefined) return contradicted('policy.other-scope', leaving.entry);
  if (best !== null) {
    const agreed = found.some(
      (a) =>
        a.entry !== best.entry &&
        a.held >= NEARLY_ALL &&
        likeness(a) >= CLOSE * likeness(best) &&
        a.sentence.negated === claim.negated,
    );
    const rule = agreed ? null : otherMeaning(register, claim, best, context);
    if (rule !== null) return contradicted(rule, best.entry);
  }
  const added = notInRegister(register, entries, words, claim, context);
  if (added !== null) return { verdict: 'unsupported', rule: 'policy.not-in-register', entry: added };
  // An amount that the entry has, on something that it speaks of, bears a claim out in whatever words.
  const amount = found.find((a) =>
    claim.quantities.some((q) => a.sentence.quantities.some((o) => sameQuantity(q, o))),
  );
  if (amount !== undefined) return { verdict: 'supported', rule: null, entry: amount.entry };
  if (best === null || heldShare(register, subject, best.entry.stems) < COVERED) return UNCOVERED;
  return { verdict: 'supported', rule: null, entry: best.entry };
}

const UNCOVERED: Judgement = { verdict: 'unverifiable', rule: null, entry: null };
