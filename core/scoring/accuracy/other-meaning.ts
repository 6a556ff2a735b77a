import type { ClaimContext } from './claim-context';
import type { PolicyRegister } from './compile-register';
import { type Aligned, heldShare, isTopic, NEARLY_ALL, SAME_RULE, SAME_SUBJECT } from './grounding';
import type { ClaimRule } from './judge-claim';
import { sameQuantity } from './quantity';
import type { RegisterWord } from './register-words';
import type { Statement } from './statement';

const WHOLLY = 0.95;

/** Whether a claim and the sentence that fits it best differ in polarity, price or scope; null where they do not. */
export function otherMeaning(
  register: PolicyRegister,
  claim: Statement,
  { entry, sentence, held, answered, shared }: Aligned,
  { asked }: ClaimContext,
): ClaimRule | null {
  // "Whatever the reason, it is free" where the entry charges for some.
  const charging = entry.statements.some((s) => s.price === 'charged' && !s.question);
  const universal = claim.scope === 'all' && claim.price === 'free' && !claim.conditional;
  if (
    universal &&
    charging &&
    held >= NEARLY_ALL &&
    isTopic(register, entry, { has: (stem) => claim.subject.includes(stem) || asked.has(stem) })
  ) {
    return 'policy.other-polarity';
  }
  // "Collection costs 49" beside "if you don't like it we collect it free of charge".
  const pays = claim.charged && !claim.free && !claim.negated && !claim.conditional && claim.predicates;
  const head = claim.head.size > 0 && [...claim.head].every((stem) => sentence.subject.includes(stem));
  const priced = claim.quantities.some((q) =>
    entry.statements.some((s) => s.quantities.some((other) => sameQuantity(q, other))),
  );
  if (pays && head && !priced && sentence.free && !sentence.charged) return 'policy.other-polarity';
  if (held < SAME_SUBJECT || answered < SAME_RULE) return null;
  if (!claim.predicates && claim.answer === null) return null;
  const agrees = claim.quantities.some((q) => sentence.quantities.some((other) => sameQuantity(q, other)));
  if (agrees) return null;
  const plain = !sentence.conditional && !claim.conditional;
  const close = shared >= 2 || answered >= NEARLY_ALL;
  if (plain && close && pricesDiffer(claim, sentence)) return 'policy.other-polarity';
  if (shared < 2) return null;
  // "Bicycles can be taken without booking" beside "bicycles must be booked".
  const freed = [...claim.denied];
  if (
    sentence.duty &&
    held >= NEARLY_ALL &&
    freed.length > 0 &&
    freed.every((stem) => sentence.subject.includes(stem))
  )
    return 'policy.other-polarity';
  const wide = claim.scope !== 'only' && sentence.scope !== 'only';
  // The condition that the entry makes was met, and still the claim denies.
  const met =
    claim.negated &&
    !claim.conditional &&
    !sentence.negated &&
    sentence.given.size > 0 &&
    heldShare(register, sentence.given, asked) >= MET;
  if (wide && met) return 'policy.other-polarity';
  if (held < NEARLY_ALL || sentence.pronoun) return null;
  // "Gift cards are excluded" says not from what.
  if (claim.excluding && !sentence.limiting) return null;
  if (claim.own) return null;
  if (plain && wide && claim.negated !== sentence.negated) return 'policy.other-polarity';
  return scopesDiffer(claim, sentence) ? 'policy.other-scope' : null;
}

/** Share of a condition's words that the customer's question must hold to have met it. */
const MET = 0.3;

/** "Children may use it" beside "adults only": the claim grants it to others than those whom the entry names. */
export function isLeftOut(
  words: readonly RegisterWord[],
  claim: Statement,
  { entry, sentence, shared }: Aligned,
): boolean {
  if (sentence.focus === null || claim.scope === 'only' || claim.negated || !claim.limiting || shared < 2)
    return false;
  if (maybe(words, claim)) return false;
  if (claim.continuing || claim.subject.includes(sentence.focus) || entry.topic.has(sentence.focus))
    return false;
  return claim.head.size > 0 && [...claim.head].every((stem) => !entry.stems.has(stem));
}

/** "They may have ..." is a guess, no permission. */
function maybe(words: readonly RegisterWord[], claim: Statement): boolean {
  for (let at = claim.from; at + 1 < claim.to; at++) {
    const text = words[at]?.text;
    if (text === 'would' || (text === 'may' && STATES.has(words[at + 1]?.text ?? ''))) return true;
  }
  return false;
}

const STATES = new Set(['have', 'be', 'need']);
const HEDGES = new Set([
  'might',
  'would',
  'ability',
  'when',
  'once',
  'provided',
  'other',
  'others',
  'except',
  'instead',
  'but',
]);
const GRANTING = new Set([
  'can',
  'may',
  'get',
  'have',
  'provide',
  'include',
  'includes',
  'match',
  'cover',
  'accept',
]);

/** The claim grants what the rule denies. */
export function isDenied(
  register: PolicyRegister,
  words: readonly RegisterWord[],
  claim: Statement,
  { entry, sentence, answered, shared }: Aligned,
): boolean {
  if (!sentence.negated || sentence.conditional || sentence.pronoun || sentence.denied.size === 0)
    return false;
  if (maybe(words, claim)) return false;
  const own = words.slice(claim.from, claim.to);
  if (own.some((word) => HEDGES.has(word.text)) || claim.negated || claim.excepting || claim.scope === 'only')
    return false;
  const whole = answered >= WHOLLY && shared >= 2;
  const granted = [...sentence.denied].every((stem) => claim.subject.includes(stem));
  if (whole && granted && !own.some((word) => word.text === 'may' || word.text === 'if')) return true;
  const grants = claim.limiting || own.some((word) => GRANTING.has(word.text));
  if (!grants) return false;
  if (granted && shared >= 2 && answered >= SAME_SUBJECT) return true;
  // "You get a loan tablet" beside "no loan devices": the topic itself is denied.
  const named = new Set(claim.subject);
  return (
    sentence.subject.every((stem) => sentence.denied.has(stem)) &&
    isTopic(register, entry, named) &&
    !claim.continuing
  );
}

function pricesDiffer(claim: Statement, sentence: Statement): boolean {
  // "Not included" and "on top" charge without a price.
  if (claim.price === 'free' && sentence.price === 'charged' && !sentence.charged) return true;
  if (claim.charged && !claim.negated && sentence.price === 'free' && !sentence.free && !sentence.negated)
    return true;
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
