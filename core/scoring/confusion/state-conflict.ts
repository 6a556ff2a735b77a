import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Span } from '@/core/scoring/finding';
import { NUMBER_WORD, STOP, type Tokens } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';
import { type BotStatement, isProtested, namesAnother } from './bot-statement';
import { type MatterWords, matterWeight } from './matter-words';

/** A state that the bot says something is in; states of one row exclude each other. */
interface State {
  row: string;
  rank: number;
  /** A later state may follow an earlier one, not the other way round: what was delivered is not on its way. */
  ordered?: boolean;
  /** Only the bot changes it, or nobody: no protest of the customer is needed. */
  fixed?: boolean;
}

const STATES: Readonly<Record<string, State>> = {
  'state.being-prepared': { row: 'delivery', rank: 0, ordered: true, fixed: true },
  'state.on-its-way': { row: 'delivery', rank: 1, ordered: true, fixed: true },
  'state.delivered': { row: 'delivery', rank: 2, ordered: true, fixed: true },
  'state.on-hold': { row: 'work', rank: 0, ordered: true },
  'state.ready': { row: 'work', rank: 1, ordered: true },
  'state.in-stock': { row: 'stock', rank: 0 },
  'state.out-of-stock': { row: 'stock', rank: 1 },
  'state.active': { row: 'account', rank: 0 },
  'state.inactive': { row: 'account', rank: 1 },
  'state.refundable': { row: 'refund', rank: 0, fixed: true },
  'state.not-refundable': { row: 'refund', rank: 1, fixed: true },
  'state.free': { row: 'price', rank: 0, fixed: true },
  'state.charged': { row: 'price', rank: 1, fixed: true },
};

/** What customers ask for when a state is to change: "cancel it". */
const CHANGES = new Set(
  `cancel cancelled canceled cancelling stop close activate unlock block reactivate order reserve pay approve`
    .split(' ')
    .map(hashOf),
);

/**
 * The words that show two states which cannot both hold, in the earlier and the later message; null where there
 * are none, where the messages name different orders or where the customer has asked for the change.
 */
export function stateConflict(
  analysis: Analysis,
  matter: MatterWords,
  earlier: BotStatement,
  later: BotStatement,
): [Span, Span] | null {
  if (!earlier.states || !later.states || namesAnother(earlier, later)) return null;
  for (const b of later.message.acts) {
    const now = STATES[b.rule];
    if (b.act !== 'state' || now === undefined || says(earlier, now)) continue;
    for (const a of earlier.message.acts) {
      const before = STATES[a.rule];
      if (a.act !== 'state' || before === undefined || before.row !== now.row) continue;
      if (now.ordered === true && now.rank > before.rank) continue;
      if (now.fixed !== true && !isProtested(analysis, later)) continue;
      if (now.row === 'price' && !onOneThing(analysis, matter, [earlier.message, a], [later.message, b]))
        continue;
      if (changeAsked(analysis, earlier.message.index, later.message.index)) return null;
      const first = evidenceSpan(analysis.tokens, earlier.message, a.from, a.to);
      const second = evidenceSpan(analysis.tokens, later.message, b.from, b.to);
      if (first !== undefined && second !== undefined) return [first, second];
    }
  }
  return null;
}

function says({ message }: BotStatement, { row, rank }: State): boolean {
  return message.acts.some((a) => STATES[a.rule]?.row === row && STATES[a.rule]?.rank === rank);
}

function changeAsked({ messages, tokens }: Analysis, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const message = messages[index];
    if (message?.role !== 'customer') continue;
    for (let at = message.from; at < message.to; at++) if (CHANGES.has(tokens.hash[at] ?? 0)) return true;
  }
  return false;
}

type Sight = readonly [MessageAnalysis, ActMatch];

/** The sentences around two sights share a word, and the customer has not asked about another in between. */
function onOneThing(analysis: Analysis, matter: MatterWords, a: Sight, b: Sight): boolean {
  const before = stemsAround(analysis, matter, a);
  const now = stemsAround(analysis, matter, b);
  if (!now.some((stem) => before.includes(stem))) return false;
  const fresh = now.filter((stem) => !before.includes(stem));
  return !analysis.messages
    .slice(a[0].index + 1, b[0].index)
    .some((m) => m.role === 'customer' && fresh.some((stem) => matter.holds(m, stem)));
}

/** Stems of the sentence around a sight, without its own words and numbers; none where a condition holds. */
function stemsAround({ tokens }: Analysis, matter: MatterWords, [message, match]: Sight): number[] {
  const column = matter.of(message);
  const found: number[] = [];
  let from = match.from;
  while (from > message.from && (tokens.after[from - 1] ?? 0) < STOP) from--;
  if (hasCondition(tokens, from, message.to)) return found;
  for (let at = from; at < message.to; at++) {
    const stem = column[at] ?? 0;
    const outside = at < match.from || at >= match.to;
    if (outside && tokens.word[at] !== NUMBER_WORD && matterWeight(stem) === 1) found.push(stem);
    if ((tokens.after[at] ?? 0) >= STOP) break;
  }
  return found;
}

const CONDITIONS = new Set('if unless once when until before above over under'.split(' ').map(hashOf));

function hasCondition(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (CONDITIONS.has(tokens.hash[at] ?? 0)) return true;
    if ((tokens.after[at] ?? 0) >= STOP) return false;
  }
  return false;
}
