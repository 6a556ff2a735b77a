import type { ClaimContext } from './claim-context';
import type { PolicyRegister, RegisterEntry } from './compile-register';
import { heldShare, isTopic } from './grounding';
import { isKnown, isNamed, isProduct, isQuote } from './other-quantity';
import { kinOf, type Quantity } from './quantity';
import type { RegisterWord } from './register-words';
import type { Statement } from './statement';
import { MARK } from './statement-words';

/** Dimensions in which a rule sets limits and prices. */
const MEASURES = new Set(['time', 'working days', 'money', 'percent', 'age', 'clock', 'day number']);
/** Share of a claim's subject that near entries lack, by idf, from which it says something new. */
const NEWS = 0.3;

/**
 * The entry whose topic a claim adds a rule to that no near entry has: a measure that none of them knows, or a fee, a
 * gift or a duty in words that none of them has. Null where the topic is not the register's.
 */
export function notInRegister(
  register: PolicyRegister,
  entries: readonly RegisterEntry[],
  words: readonly RegisterWord[],
  claim: Statement,
  context: ClaimContext,
): RegisterEntry | null {
  if (!claim.predicates) return null;
  const subject = new Set(claim.subject);
  const dated = claim.quantities.some((q) => q.dimension === 'date');
  const measured = claim.quantities.filter(
    (q) =>
      MEASURES.has(q.dimension) &&
      !isSoft(q) &&
      !(dated && q.dimension === 'clock') &&
      !isQuote(q, words, claim),
  );
  const strange = measured.filter((q) => isStrange(q, words, claim, entries) && !isNamed(q, words, context));
  const priced = claim.price !== null || gives(words, claim);
  const topic = topicOf(register, entries, claim, context, strange.length > 0 && priced);
  if (topic === null) return null;
  const sets = setsRule(words, claim) || (!hopes(words, claim) && strange.some((q) => q.role !== 'plain'));
  if (strange.length > 0 && sets && strange.some((q) => !hasKin(q, [topic]))) return topic;
  const known = { has: (stem: string) => topic.stems.has(stem) };
  if (1 - heldShare(register, subject, known) < NEWS) return null;
  if (strange.length > 0 && (sets || priced)) return topic;
  if (strange.length < measured.length) return null;
  const unheard = claim.subject.filter((stem) => !register.idf.has(stem) && !context.asked.has(stem));
  if (unheard.length === 0) return null;
  const free = claim.price === 'free' && !entries.some((entry) => isFreeThere(entry, claim, words, unheard));
  if (free || gives(words, claim)) return topic;
  if (claim.scope === 'only' && claim.conditional && isTopic(register, topic, subject)) return topic;
  return obliges(words, claim) && (isTopic(register, topic, subject) || (context.follows && claim.pronoun))
    ? topic
    : null;
}

/** The entry that a claim speaks of: its topic is named, or its subject belongs to what was spoken of last. */
function topicOf(
  register: PolicyRegister,
  entries: readonly RegisterEntry[],
  claim: Statement,
  { asked, current, follows }: ClaimContext,
  measured: boolean,
): RegisterEntry | null {
  const subject = new Set(claim.subject);
  const speaks = (entry: RegisterEntry) =>
    claim.continuing ||
    claim.head.size === 0 ||
    [...claim.head].some((stem) => entry.stems.has(kindOf(stem)));
  const named = entries.find((entry) => isTopic(register, entry, subject) && speaks(entry));
  if (named !== undefined || current === null) return named ?? null;
  // "Shipping of 4.50 ..." where shipping was spoken of; "we also add ..." to whatever was.
  if (claim.adding || [...claim.head].some((stem) => current.stems.has(kindOf(stem)))) return current;
  if (claim.continuing && claim.subject.some((stem) => asked.has(stem) && current.stems.has(stem)))
    return current;
  return follows && (measured || claim.continuing) ? current : null;
}

/** A cat is a pet, like a dog. */
const KINDS: Readonly<Record<string, string>> = {
  cat: 'dog',
  puppy: 'dog',
  rabbit: 'dog',
  toddler: 'child',
  bab: 'child',
};

function kindOf(stem: string): string {
  return KINDS[stem] ?? stem;
}

/** The entry gives the same for free; "a free breakfast" beside "camping is free" is not the same. */
function isFreeThere(
  entry: RegisterEntry,
  claim: Statement,
  words: readonly RegisterWord[],
  unheard: readonly string[],
): boolean {
  for (let at = claim.from; at + 1 < claim.to; at++) {
    if (words[at]?.text === 'free' && unheard.includes(words[at + 1]?.stem ?? '')) return false;
  }
  return entry.statements.some(
    (s) => s.price === 'free' && s.subject.some((stem) => claim.subject.includes(stem)),
  );
}

/** "Half" and the like describe more often than they set. */
function isSoft(quantity: Quantity): boolean {
  return quantity.bare && quantity.dimension === 'percent';
}

function isStrange(
  quantity: Quantity,
  words: readonly RegisterWord[],
  claim: Statement,
  entries: readonly RegisterEntry[],
): boolean {
  return (
    quantity.high > 0 && !isKnown(quantity, words, entries) && !isProduct(quantity, words, claim, entries)
  );
}

function hasKin(quantity: Quantity, entries: readonly RegisterEntry[]): boolean {
  return entries.some((entry) =>
    entry.statements.some((s) => s.quantities.some((q) => kinOf(q.dimension) === kinOf(quantity.dimension))),
  );
}

/** Words with which a rule is set, rather than an amount named. */
const RULE_WORDS = new Set([
  'must',
  'needed',
  'need',
  'needs',
  'required',
  'requires',
  'cost',
  'costs',
  'fee',
  'fees',
  'charge',
  'charged',
  'carries',
  'applies',
  'apply',
  'within',
  'inside',
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
  'can',
  'cannot',
  'cant',
  'may',
  'guaranteed',
  'until',
  'waived',
  'minus',
  'less',
  'plus',
  'deducted',
  'deduct',
]);
/** What is hoped or guessed is no rule. */
const HOPES = new Set(['should', 'usually', 'roughly', 'about', 'probably', 'try']);
/** Nouns of what a customer is given. */
const GIFTS = new Set([
  'voucher',
  'vouchers',
  'credit',
  'credits',
  'discount',
  'discounts',
  'bonus',
  'gift',
  'interest',
  'cashback',
  'upgrade',
  'compensation',
  'points',
]);
const GIVING = new Set([
  'add',
  'give',
  'get',
  'gets',
  'receive',
  'receives',
  'offer',
  'entitled',
  'earn',
  'earns',
  'pay',
]);

function hopes(words: readonly RegisterWord[], claim: Statement): boolean {
  return words.slice(claim.from, claim.to).some((word) => HOPES.has(word.text));
}

function setsRule(words: readonly RegisterWord[], claim: Statement): boolean {
  if (hopes(words, claim)) return false;
  for (let at = claim.from; at < claim.to; at++) {
    const text = words[at]?.text ?? '';
    if (RULE_WORDS.has(text)) return true;
    if ((text === 'has' || text === 'have') && words[at + 1]?.text === 'to') return true;
  }
  return gives(words, claim);
}

function gives(words: readonly RegisterWord[], claim: Statement): boolean {
  let gift = false;
  let giving = false;
  for (let at = claim.from; at < claim.to; at++) {
    const text = words[at]?.text ?? '';
    if (GIFTS.has(text)) gift = true;
    if (GIVING.has(text)) giving = true;
  }
  return gift && giving;
}

/** A duty said in general: not "no need", nor what follows an "if". */
function obliges(words: readonly RegisterWord[], claim: Statement): boolean {
  for (let at = claim.from; at < claim.to; at++) {
    const text = words[at]?.text ?? '';
    if (text === 'if' || text === 'may' || text === 'no') return false;
    if (
      ((words[at]?.marks ?? 0) & MARK.duty) !== 0 ||
      (text === 'to' && ((words[at - 1]?.marks ?? 0) & MARK.have) !== 0)
    )
      return true;
  }
  return false;
}
