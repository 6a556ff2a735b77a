import { registerWords } from '@/core/scoring/accuracy/register-words';
import { wordStem } from '@/core/scoring/accuracy/word-stem';
import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import { NUMBER_WORD, STOP, type Tokens } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';
import { type MatterWords, matterWeight } from './matter-words';
import { conflictOf, readSaid, type Said } from './statement-conflict';
import { ROLE, rolesOf } from './word-roles';

/** How many earlier messages of the bot are compared. */
const LOOK_BACK = 6;
/** Longer messages are lists; they are left alone. */
const LONGEST = 120;
const CONFIDENCE = { told: 0.88, state: 0.8, text: 0.78 };

/**
 * States that exclude each other. In a row with `order` a later state may follow an earlier one, not the other
 * way round: what was delivered is not on its way again.
 */
const STATES: Readonly<Record<string, { row: string; rank: number; order: boolean }>> = {
  'state.being-prepared': { row: 'delivery', rank: 0, order: true },
  'state.on-its-way': { row: 'delivery', rank: 1, order: true },
  'state.delivered': { row: 'delivery', rank: 2, order: true },
  'state.on-hold': { row: 'work', rank: 0, order: true },
  'state.ready': { row: 'work', rank: 1, order: true },
  'state.in-stock': { row: 'stock', rank: 0, order: false },
  'state.out-of-stock': { row: 'stock', rank: 1, order: false },
  'state.active': { row: 'account', rank: 0, order: false },
  'state.inactive': { row: 'account', rank: 1, order: false },
  'state.refundable': { row: 'refund', rank: 0, order: false },
  'state.not-refundable': { row: 'refund', rank: 1, order: false },
  'state.free': { row: 'price', rank: 0, order: false },
  'state.charged': { row: 'price', rank: 1, order: false },
};

/** "You just said you would" recalls without naming it. */
const SURE_OF_RECALL: ReadonlySet<string> = new Set(['contradiction.customer-recalls']);
/** Said so plainly that the words need not be the bot's. */
const WITHOUT_RECALL: ReadonlySet<string> = new Set(['contradiction.customer-is-sure']);

interface Statement {
  message: MessageAnalysis;
  stems: ReadonlySet<number>;
  /** Short enough to be one statement or two, and not a fallback. */
  comparable: boolean;
  /** Has a number, a negation, a price, a time or a state. */
  marked: boolean;
  /** Order numbers and the like. */
  codes: ReadonlySet<number>;
  said: Said | null;
}

/**
 * `confusion.contradiction`: the bot says what cannot hold together with something that it said earlier, and does
 * not announce it as a change or a correction. Seen in what both messages state, or because the customer says so.
 */
export function contradictionFindings(
  analysis: Analysis,
  matter: MatterWords,
  repeated: ReadonlySet<number>,
): Finding[] {
  const findings: Finding[] = [];
  const said: Statement[] = [];
  for (const message of analysis.messages) {
    if (message.role === 'customer') {
      const found = pointedOut(analysis, matter, message, said);
      if (found !== undefined && !findings.some((f) => f.message === found.message)) findings.push(found);
    }
    if (message.role !== 'bot' || message.from === message.to) continue;
    const now = statementOf(analysis, matter, message);
    if (now.comparable && !isAnnounced(message) && !repeated.has(message.index)) {
      const found = conflicting(analysis, matter, now, said.slice(-LOOK_BACK));
      if (found !== undefined) findings.push(found);
    }
    said.push(now);
  }
  return findings;
}

/** "7781", "LK550021"; not "48" or "2nd". */
function isCode(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

function isAnnounced(message: MessageAnalysis): boolean {
  return message.acts.some((a) => a.act === 'changed');
}

function statementOf(analysis: Analysis, matter: MatterWords, message: MessageAnalysis): Statement {
  const { tokens } = analysis;
  const column = matter.of(message);
  const stems = new Set<number>();
  const codes = new Set<number>();
  let marked = message.acts.some((a) => a.act === 'state');
  for (let at = message.from; at < message.to; at++) {
    const stem = column[at] ?? 0;
    if (matterWeight(stem) > 0) stems.add(stem);
    if (stem !== 0 && isCode(message.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0)) codes.add(stem);
    if (tokens.word[at] === NUMBER_WORD) marked = true;
    else if ((rolesOf(tokens.hash[at] ?? 0) & (ROLE.negation | ROLE.money | ROLE.time | ROLE.number)) !== 0)
      marked = true;
  }
  const lost = message.acts.some((a) => a.act === 'fallback') || message.to - message.from > LONGEST;
  return { message, stems, comparable: !lost, marked, codes, said: null };
}

function conflicting(
  analysis: Analysis,
  matter: MatterWords,
  now: Statement,
  before: readonly Statement[],
): Finding | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const earlier = before[i];
    if (earlier === undefined || !(earlier.marked || now.marked)) continue;
    if (!earlier.comparable || !sharesMatter(earlier.stems, now.stems)) continue;
    const asked = askedBetween(analysis, earlier.message, now.message);
    const states = statesConflict(analysis, matter, earlier, now, asked);
    if (states !== undefined) return states;
    earlier.said ??= readSaid(earlier.message.text);
    now.said ??= readSaid(now.message.text);
    const conflict = conflictOf(earlier.said, now.said, asked);
    if (conflict === null || !(conflict.general || protested(analysis, now.message))) continue;
    return {
      kind: 'confusion.contradiction',
      message: now.message.index,
      confidence: CONFIDENCE.text,
      rule: conflict.rule,
      evidence: [
        { message: earlier.message.index, ...conflict.earlier },
        { message: now.message.index, ...conflict.later },
      ],
    };
  }
  return undefined;
}

/** The customer's next words say that something is wrong with this answer. */
function protested({ messages }: Analysis, message: MessageAnalysis): boolean {
  const next = messages.slice(message.index + 1, message.index + 3).find((m) => m.role === 'customer');
  return next?.acts.some((a) => PROTESTS.has(a.act)) === true;
}

/** Rows in which no protest is needed: nothing but the bot changes them. */
const PLAIN_ROWS: ReadonlySet<string> = new Set(['delivery', 'refund', 'price']);
const PROTESTS: ReadonlySet<string> = new Set(['told_otherwise', 'not_followed', 'correction', 'complain']);

function sharesMatter(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const stem of few) if (matterWeight(stem) === 1 && many.has(stem)) return true;
  return false;
}

function sharesAny(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const stem of a) if (b.has(stem)) return true;
  return false;
}

/** Stems of what the customer said between two messages: what they asked to have changed, or asked about next. */
function askedBetween({ messages }: Analysis, from: MessageAnalysis, to: MessageAnalysis): Set<string> {
  const stems = new Set<string>();
  for (let index = from.index + 1; index < to.index; index++) {
    const message = messages[index];
    if (message?.role !== 'customer') continue;
    for (const { text } of registerWords(message.text.slice(0, 1000))) stems.add(wordStem(text));
  }
  return stems;
}

/** What a customer asks for when the state is to change: "cancel it", "change the date". */
const CHANGES = new Set(
  [
    'cancel',
    'stop',
    'close',
    'activate',
    'unlock',
    'block',
    'reactivate',
    'order',
    'reserve',
    'pay',
    'approve',
  ].map(wordStem),
);

function statesConflict(
  analysis: Analysis,
  matter: MatterWords,
  earlier: Statement,
  now: Statement,
  asked: ReadonlySet<string>,
): Finding | undefined {
  if (earlier.codes.size > 0 && now.codes.size > 0 && !sharesAny(earlier.codes, now.codes)) return undefined;
  for (const b of now.message.acts) {
    const later = STATES[b.rule];
    if (b.act !== 'state' || later === undefined) continue;
    for (const a of earlier.message.acts) {
      const first = STATES[a.rule];
      if (a.act !== 'state' || first === undefined || first.row !== later.row) continue;
      if (first.order ? later.rank >= first.rank : later.rank === first.rank) continue;
      if (
        earlier.message.acts.some(
          (x) => STATES[x.rule]?.row === later.row && STATES[x.rule]?.rank === later.rank,
        )
      )
        continue;
      if (
        [...asked].some((stem) => CHANGES.has(stem)) ||
        (!PLAIN_ROWS.has(later.row) && !protested(analysis, now.message))
      )
        continue;
      if (
        later.row === 'price' &&
        !sameSentenceMatter(analysis, matter, [earlier.message, a], [now.message, b])
      )
        continue;
      const evidence = [
        evidenceSpan(analysis.tokens, earlier.message, a.from, a.to),
        evidenceSpan(analysis.tokens, now.message, b.from, b.to),
      ].filter((span): span is Span => span !== undefined);
      if (evidence.length < 2) continue;
      return {
        kind: 'confusion.contradiction',
        message: now.message.index,
        confidence: CONFIDENCE.state,
        rule: 'contradiction.other-state',
        evidence,
      };
    }
  }
  return undefined;
}

/** The sentences around two sights share a word: shipping is free, shipping costs 4.50. */
function sameSentenceMatter(
  { tokens, messages }: Analysis,
  matter: MatterWords,
  ...[a, b]: readonly (readonly [MessageAnalysis, ActMatch])[]
): boolean {
  const stemsAround = (sight: readonly [MessageAnalysis, ActMatch] | undefined): Set<number> => {
    const found = new Set<number>();
    if (sight === undefined) return found;
    const [message, match] = sight;
    const column = matter.of(message);
    let from = match.from;
    while (from > message.from && (tokens.after[from - 1] ?? 0) < STOP) from--;
    if (hasCondition(tokens, from, message.to)) return found;
    for (let at = from; at < message.to; at++) {
      const stem = column[at] ?? 0;
      if (tokens.word[at] === NUMBER_WORD) continue;
      if (matterWeight(stem) === 1 && !(at >= match.from && at < match.to)) found.add(stem);
      if ((tokens.after[at] ?? 0) >= STOP) break;
    }
    return found;
  };
  const before = stemsAround(a);
  const now = stemsAround(b);
  if (a === undefined || b === undefined || !sharesAny(before, now)) return false;
  // "And chairs?": what the customer asked of in between is another matter.
  for (const message of messages.slice(a[0].index + 1, b[0].index)) {
    if (message.role !== 'customer') continue;
    const column = matter.of(message);
    for (let at = message.from; at < message.to; at++) {
      const stem = column[at] ?? 0;
      if (now.has(stem) && !before.has(stem)) return false;
    }
  }
  return true;
}

const CONDITIONS = new Set(
  ['if', 'unless', 'once', 'when', 'until', 'before', 'above', 'over', 'under'].map(hashOf),
);

function hasCondition(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (CONDITIONS.has(tokens.hash[at] ?? 0)) return true;
    if ((tokens.after[at] ?? 0) >= STOP) return false;
  }
  return false;
}

/** "A minute ago it was free": something in the customer's words was said by the bot before its last message. */
function pointedOut(
  analysis: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  said: readonly Statement[],
): Finding | undefined {
  const last = said[said.length - 1];
  const match = strongest(message, 'told_otherwise') ?? alternativesIn(analysis, message);
  if (match === undefined || last === undefined || said.length < 2 || isAnnounced(last.message))
    return undefined;
  if (analysis.messages.slice(last.message.index + 1, message.index).some((m) => m.role === 'agent'))
    return undefined;
  const column = matter.of(message);
  for (let i = said.length - 2; i >= Math.max(0, said.length - 1 - LOOK_BACK); i--) {
    const earlier = said[i];
    if (earlier === undefined) continue;
    let recalled = false;
    for (let at = message.from; at < message.to; at++) {
      const stem = column[at] ?? 0;
      if (stem !== 0 && earlier.stems.has(stem)) recalled = true;
    }
    if (match.rule === WHICH_OF_TWO && !last.comparable) return undefined;
    if (match.rule === WHICH_OF_TWO && !isBetween(matter, message, match, earlier, last)) continue;
    const sure = WITHOUT_RECALL.has(match.rule);
    const recalls = recalled || SURE_OF_RECALL.has(match.rule);
    if (!sure && !(recalls && sharesAny(earlier.stems, last.stems))) continue;
    const evidence = [
      evidenceSpan(analysis.tokens, last.message, last.message.from, last.message.to),
      evidenceSpan(analysis.tokens, message, match.from, match.to),
    ].filter((span): span is Span => span !== undefined);
    return {
      kind: 'confusion.contradiction',
      message: last.message.index,
      confidence: CONFIDENCE.told,
      rule: match.rule,
      evidence,
    };
  }
  return undefined;
}

const WHICH_OF_TWO = 'contradiction.customer-asks-which';
const OR = hashOf('or');
/** Words on either side of "or" that may be what it chooses between. */
const REACH = 3;

/** "25 or 35?", "before noon or after two": the words around an "or". */
function alternativesIn({ tokens }: Analysis, { from, to }: MessageAnalysis): ActMatch | undefined {
  for (let at = from + 1; at + 1 < to; at++) {
    if (tokens.hash[at] !== OR) continue;
    const span = { from: Math.max(from, at - REACH), to: Math.min(to, at + 1 + REACH) };
    return { act: 'told_otherwise', rule: WHICH_OF_TWO, confidence: CONFIDENCE.told, ...span };
  }
  return undefined;
}

/** One side is in the earlier message only, the other in the last only. */
function isBetween(
  matter: MatterWords,
  message: MessageAnalysis,
  { from, to }: ActMatch,
  earlier: Statement,
  last: Statement,
): boolean {
  const column = matter.of(message);
  let before = false;
  let now = false;
  for (let at = from; at < to; at++) {
    const stem = column[at] ?? 0;
    if (stem === 0) continue;
    if (earlier.stems.has(stem) && !last.stems.has(stem)) before = true;
    if (last.stems.has(stem) && !earlier.stems.has(stem)) now = true;
  }
  return before && now;
}
