import type { PolicyRegister, RegisterEntry } from './compile-register';
import { type Aligned, alignedSentences, heldShare } from './grounding';
import { type Quantity, sameQuantity } from './quantity';
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

/*
 * Shares of idf weight, chosen on the demonstration's and the development conversations: lower ones find
 * little more and raise false alarms.
 */
const COVERED = 0.5;
const TOUCHED = 0.3;
const SAME_SUBJECT = 0.6;
const SAME_RULE = 0.4;
const NEARLY_ALL = 0.75;
const WHOLLY = 0.95;
/** Entries that fit nearly as well speak too: where they disagree, the claim does not say which is meant. */
const CLOSE = 0.8;

const MEASURES = new Set(['time', 'working days', 'money', 'percent']);

/**
 * Compares a claim with the entries retrieved for it. A contradiction needs the same subject and another
 * quantity, polarity or scope; "unsupported" a covered topic and a measure that no entry knows. Anything
 * less sure is supported or, where no entry shares enough of the subject, unverifiable.
 */
export function judgeClaim(
  register: PolicyRegister,
  entries: readonly RegisterEntry[],
  words: readonly RegisterWord[],
  claim: Statement,
): Judgement {
  const subject = new Set(claim.subject);
  const found = entries.flatMap((entry) => alignedSentences(register, entry, subject));
  const best = found.reduce<Aligned | null>(
    (a, b) => (a === null || likeness(b) > likeness(a) ? b : a),
    null,
  );
  if (best === null) return UNCOVERED;
  for (const quantity of claim.quantities) {
    const rival = rivalOf(quantity, words, claim, found, entries);
    if (rival !== null) return { verdict: 'contradicted', rule: 'policy.other-quantity', entry: rival.entry };
  }
  const denying = found.find((aligned) => isDenied(words, claim, aligned));
  if (denying !== undefined) {
    return { verdict: 'contradicted', rule: 'policy.other-polarity', entry: denying.entry };
  }
  const agreed = found.some(
    (a) =>
      a.entry !== best.entry && likeness(a) >= CLOSE * likeness(best) && a.sentence.negated === claim.negated,
  );
  const rule = agreed ? null : otherMeaning(claim, best);
  if (rule !== null) return { verdict: 'contradicted', rule, entry: best.entry };
  const near = entries.filter((entry) => heldShare(register, subject, entry.stems) >= TOUCHED);
  const strange = setsRule(words, claim) && claim.quantities.some((q) => isStrange(q, words, near));
  const onTopic = near.find((entry) => claim.subject.some((stem) => entry.topic.has(stem)));
  if (strange && onTopic !== undefined) {
    return { verdict: 'unsupported', rule: 'policy.not-in-register', entry: onTopic };
  }
  if (heldShare(register, subject, best.entry.stems) < COVERED) return UNCOVERED;
  return { verdict: 'supported', rule: null, entry: best.entry };
}

const UNCOVERED: Judgement = { verdict: 'unverifiable', rule: null, entry: null };

function likeness(aligned: Aligned): number {
  return aligned.held + aligned.answered;
}

/** The best sentence on the same subject that measures in this dimension; null where an entry knows the amount. */
function rivalOf(
  quantity: Quantity,
  words: readonly RegisterWord[],
  claim: Statement,
  found: readonly Aligned[],
  entries: readonly RegisterEntry[],
): Aligned | null {
  const near = entries.filter((entry) => found.some((a) => a.entry === entry && a.held >= TOUCHED));
  if (isKnown(quantity, words, near)) return null;
  let best: Aligned | null = null;
  for (const aligned of found) {
    const { sentence, held, answered, shared } = aligned;
    if (!sentence.quantities.some((q) => q.dimension === quantity.dimension)) continue;
    const alike = held >= SAME_SUBJECT && answered >= SAME_RULE && (shared >= 2 || answered >= NEARLY_ALL);
    if (!alike && !isSameLimit(quantity, words, claim, aligned)) continue;
    if (best === null || likeness(aligned) > likeness(best)) best = aligned;
  }
  return best;
}

/**
 * A limit on the entry's own topic, though the entry says more than the claim: "refunds are possible within
 * a week" beside "items can be refunded, used or unused, within a month". Durations ("is paid within a week")
 * are no limits.
 */
function isSameLimit(
  quantity: Quantity,
  words: readonly RegisterWord[],
  claim: Statement,
  { entry, sentence, held }: Aligned,
): boolean {
  return (
    held >= WHOLLY &&
    claim.limiting &&
    sentence.limiting &&
    claim.negated === sentence.negated &&
    quantity.dimension === 'time' &&
    words[quantity.from - 1]?.text === 'within' &&
    claim.subject.some((stem) => entry.topic.has(stem))
  );
}

function isKnown(
  quantity: Quantity,
  words: readonly RegisterWord[],
  entries: readonly RegisterEntry[],
): boolean {
  return entries.some(
    (entry) =>
      isBare(quantity, words, entry) ||
      entry.statements.some((s) => s.quantities.some((other) => sameQuantity(quantity, other))),
  );
}

function otherMeaning(claim: Statement, { sentence, held, answered, shared }: Aligned): ClaimRule | null {
  if (held < SAME_SUBJECT || answered < SAME_RULE) return null;
  if (!claim.predicates) return null;
  const agrees = claim.quantities.some((q) => sentence.quantities.some((other) => sameQuantity(q, other)));
  if (agrees) return null;
  const plain = !sentence.conditional && !claim.conditional;
  if (plain && (shared >= 2 || answered >= NEARLY_ALL) && pricesDiffer(claim, sentence))
    return 'policy.other-polarity';
  if (held < NEARLY_ALL || shared < 2) return null;
  const wide = claim.scope !== 'only' && sentence.scope !== 'only';
  if (plain && wide && claim.negated !== sentence.negated) return 'policy.other-polarity';
  return scopesDiffer(claim, sentence) ? 'policy.other-scope' : null;
}

const HEDGES = new Set([
  'may',
  'might',
  'if',
  'when',
  'once',
  'provided',
  'other',
  'others',
  'except',
  'instead',
  'but',
]);

/** The claim grants, in a sentence that says all of the rule's subject, what the rule denies. */
function isDenied(
  words: readonly RegisterWord[],
  claim: Statement,
  { sentence, answered, shared }: Aligned,
): boolean {
  if (!sentence.negated || sentence.conditional || sentence.denied.size === 0) return false;
  const hedged = words.slice(claim.from, claim.to).some((word) => HEDGES.has(word.text));
  if (hedged || claim.negated || claim.excepting || claim.scope === 'only' || answered < WHOLLY || shared < 2)
    return false;
  return [...sentence.denied].every((stem) => claim.subject.includes(stem));
}

/** Words with which a rule is set, rather than an amount named. */
const RULE_WORDS = new Set([
  'must',
  'needed',
  'need',
  'required',
  'cost',
  'costs',
  'fee',
  'fees',
  'charge',
  'charged',
  'applies',
  'apply',
  'within',
  'per',
  'every',
  'each',
  'least',
  'only',
  'valid',
  'ahead',
  'advance',
  'maximum',
  'minimum',
  'limit',
  'limited',
  'surcharge',
]);

function setsRule(words: readonly RegisterWord[], claim: Statement): boolean {
  for (let at = claim.from; at < claim.to; at++) {
    const text = words[at]?.text ?? '';
    if (RULE_WORDS.has(text)) return true;
    if ((text === 'has' || text === 'have') && words[at + 1]?.text === 'to') return true;
  }
  return false;
}

/** A measure in a dimension that none of these entries speaks of. Days and working days may be one. */
function isStrange(
  quantity: Quantity,
  words: readonly RegisterWord[],
  entries: readonly RegisterEntry[],
): boolean {
  if (!MEASURES.has(quantity.dimension)) return false;
  const kin = (dimension: string) => (dimension === 'working days' ? 'time' : dimension);
  return !entries.some(
    (entry) =>
      isBare(quantity, words, entry) ||
      entry.statements.some((s) => s.quantities.some((q) => kin(q.dimension) === kin(quantity.dimension))),
  );
}

/** The entry has the number without a unit: "guests must be 18". */
function isBare({ from, to }: Quantity, words: readonly RegisterWord[], entry: RegisterEntry): boolean {
  return entry.bare.size > 0 && words.slice(from, to).some((w) => w.value !== null && entry.bare.has(w.text));
}

function pricesDiffer(claim: Statement, sentence: Statement): boolean {
  const isFree = (s: Statement) => s.free && !s.charged && !s.negated;
  return (
    (isFree(claim) && sentence.charged && !sentence.negated) ||
    (isFree(sentence) && claim.charged && !claim.negated)
  );
}

function scopesDiffer(claim: Statement, sentence: Statement): boolean {
  if (claim.negated || sentence.negated) return false;
  if (claim.scope === 'only') return sentence.scope === 'all';
  return claim.scope === 'all' && !claim.excepting && (sentence.scope === 'only' || sentence.excepting);
}
