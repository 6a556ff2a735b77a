import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { DOES } from '@/core/scoring/acts/dialogue-act';
import { strongest } from '@/core/scoring/acts/strongest';
import { type MatterWords, matterWeight } from '@/core/scoring/confusion/matter-words';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding } from '@/core/scoring/finding';
import { NUMBER_WORD, QUESTION, STOP } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';
import { DETAIL, givenDetails } from './given-details';
import { Parties } from './parties';
import { speaksOfOtherMatter } from './speaks-of-other-matter';

/** The detail that a question asks for, by the name of the rule that saw it. */
const ASKED: Readonly<Record<string, number>> = {
  'asks.reference': DETAIL.reference,
  'asks.email': DETAIL.email,
  'asks.phone': DETAIL.phone,
  'asks.name': DETAIL.name,
  'asks.address': DETAIL.address,
  'asks.birth': DETAIL.birth,
};

/** Weight of matter words, outside a request for a person, from which on a message tells a matter. */
const TELLS_A_MATTER = 3;
/** More stems of one message say nothing more of its matter. */
const MOST_STEMS = 40;
/** "How can I help?" asks for the whole problem in somebody's first words; later it is a courtesy. */
const FIRST_WORDS = 2;
/** Bits of acts under which a noun such as "order number" is asked for and not told. */
const ASKS = DOES.ask | DOES.clarify | DOES.request;
/** A question for the problem where the answer tells it again, and where it does not show. */
const TOLD_AGAIN = 0.9;
const ASKED_ONLY = 0.6;
const ASKED_AGAIN = 0.85;

/** So many words of the matter, and it is told again. */
const TELLS_AGAIN = 3;

/** Nouns that fit any number somebody has given. */
const ANY_NUMBER = new Set('number numbers no code id ref reference nr'.split(' ').map(hashOf));

/** The newcomer's question for what had been said, until the customer's answer shows what it was worth. */
interface Pending {
  message: MessageAnalysis;
  match: Pick<ActMatch, 'from' | 'to' | 'confidence'>;
  /** A detail that the customer had given, the whole problem, or anything. */
  what: 'detail' | 'problem' | 'anything';
}

/**
 * What customers had to say again after a transfer: a question of the new party for a detail or for the
 * problem that the conversation already held, or the customer's own complaint where nobody asked.
 */
export function repeatFindings(analysis: Analysis, matter: MatterWords): Finding[] {
  const findings: Finding[] = [];
  const parties = new Parties();
  /** Details given to earlier parties, and to the one who is there. */
  let before = 0;
  let here = 0;
  /** What the matter is about, told to earlier parties and to the one who is there. */
  const toldBefore = new Set<number>();
  const givenBefore = new Set<number>();
  let toldHere: number[] = [];
  /** What the customer has spoken of and was asked for: "order", "passbook". */
  const named = new Set<number>();
  /** What was last asked for: the reply gives it, whatever its shape. */
  let awaited = 0;
  let answersHere = 0;
  let pending: Pending | undefined;

  const add = (message: MessageAnalysis, match: Pending['match'], confidence: number, rule: string) => {
    const span = evidenceSpan(analysis.tokens, message, match.from, match.to);
    if (span === undefined) return;
    const evidence = [span];
    findings.push({
      kind: 'escalation.repeat_after_transfer',
      message: message.index,
      confidence,
      rule,
      evidence,
    });
  };
  const settle = (answer: MessageAnalysis | undefined): boolean => {
    if (pending === undefined) return false;
    const { message, match, what } = pending;
    pending = undefined;
    const complains = answer !== undefined && strongest(answer, 'repeating') !== undefined;
    // Who asks for something else entirely does not ask again; the customer has to tell it again all the same.
    if (answer !== undefined && what === 'anything' && speaksOfOtherMatter(analysis, matter, message)) {
      const told = matter.stemsOf(answer).filter((stem) => toldBefore.has(stem) || givenBefore.has(stem));
      if (complains || told.length >= TELLS_AGAIN)
        add(answer, { ...answer, confidence: TOLD_AGAIN }, TOLD_AGAIN, 'repeat.tells-again');
      return true;
    }
    if (what === 'anything') {
      if (complains) add(message, match, match.confidence, 'repeat.asks-again');
      return complains;
    }
    if (what === 'detail') add(message, match, match.confidence, 'repeat.asks-detail');
    else {
      const again =
        answer !== undefined &&
        (complains ||
          matter.stemsOf(answer).some((stem) => matterWeight(stem) === 1 && toldBefore.has(stem)));
      // Who answers with something else had not told it.
      if (answer !== undefined && !again) return false;
      add(message, match, again ? TOLD_AGAIN : ASKED_ONLY, 'repeat.asks-problem');
    }
    return true;
  };

  for (const message of analysis.messages) {
    if (parties.enter(message)) {
      settle(undefined);
      before |= here;
      for (const stem of toldHere) toldBefore.add(stem);
      for (const stem of named) givenBefore.add(stem);
      here = 0;
      toldHere = [];
      answersHere = 0;
      awaited = 0;
    }
    if (message.role === 'system') continue;
    if (message.role === 'customer') {
      const settled = settle(message);
      const repeating = parties.transferred ? strongest(message, 'repeating') : undefined;
      if (repeating !== undefined && !settled && answersHere > 0 && toldBefore.size > 0)
        add(message, repeating, repeating.confidence, repeating.rule);
      const words = message.to - message.from;
      here |= givenDetails(message.text) | (words > 0 ? awaited : 0);
      toldHere.push(...mattersTold(analysis, matter, message));
      for (const stem of matter.stemsOf(message)) named.add(stem);
      awaited = 0;
      continue;
    }
    answersHere += 1;
    const asks = (message.does & ASKS) !== 0 || strongest(message, 'asks_for') !== undefined;
    const early = parties.transferred && toldBefore.size > 0 && answersHere <= FIRST_WORDS;
    if (early && asks && pending === undefined && asksSomething(analysis, message))
      pending = { message, match: { ...message, confidence: ASKED_AGAIN }, what: 'anything' };
    for (const match of message.acts) {
      const detail = match.act === 'asks_detail' && asks ? (ASKED[match.rule] ?? 0) : 0;
      awaited |= detail;
      if (!parties.transferred || (pending?.what === 'detail' && pending.message === message)) continue;
      if ((detail & before) !== 0 && isTheSame(analysis, matter, message, match, named))
        pending = { message, match, what: 'detail' };
      else if (early && match.act === 'asks_problem') pending = { message, match, what: 'problem' };
      if (detail !== 0) for (const stem of matter.stemsIn(message, match.from, match.to)) named.add(stem);
    }
  }
  settle(undefined);
  return findings;
}

/** A sentence that asks, other than "how are you?". */
function asksSomething({ tokens }: Analysis, message: MessageAnalysis): boolean {
  let begin = message.from;
  for (let at = message.from; at < message.to; at++) {
    const stop = tokens.after[at] ?? 0;
    if (stop < STOP) continue;
    const polite = message.acts.some((a) => a.act === 'courtesy' && a.from >= begin && a.to <= at + 1);
    if (stop === QUESTION && !polite) return true;
    begin = at + 1;
  }
  return false;
}

/** The number asked for is of something that was spoken of: a passbook's is not the certificate's. */
function isTheSame(
  { tokens }: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  match: ActMatch,
  named: ReadonlySet<number>,
): boolean {
  if (ASKED[match.rule] !== DETAIL.reference) return true;
  const column = matter.of(message);
  let specific = false;
  for (let at = match.from; at < match.to; at++) {
    const stem = column[at] ?? 0;
    if (stem === 0 || ANY_NUMBER.has(tokens.hash[at] ?? 0)) continue;
    if (named.has(stem)) return true;
    specific = true;
  }
  return !specific;
}

/** Stems of what a message tells beside a wish for a person; none where that is hardly anything. */
function mattersTold({ tokens }: Analysis, matter: MatterWords, message: MessageAnalysis): number[] {
  const column = matter.of(message);
  const wishes = message.acts.filter((a) => a.act === 'human_request');
  const found: number[] = [];
  let weight = 0;
  for (let at = message.from; at < message.to && found.length < MOST_STEMS; at++) {
    const stem = column[at] ?? 0;
    if (stem === 0 || tokens.word[at] === NUMBER_WORD || wishes.some((w) => at >= w.from && at < w.to))
      continue;
    if (found.includes(stem)) continue;
    found.push(stem);
    weight += matterWeight(stem);
  }
  return weight >= TELLS_A_MATTER ? found : [];
}
