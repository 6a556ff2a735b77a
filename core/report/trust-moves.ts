import { normalTwoSidedP } from '@/core/math/normal-cdf';
import { normalQuantile } from '@/core/math/normal-quantile';
import { benjaminiHochberg } from '@/core/metrics/benjamini-hochberg';
import type { FigureChange } from '@/core/metrics/figure-change';
import { groupBy } from '@/core/metrics/group-by';
import { mixOf } from '@/core/metrics/mix';
import type { PeriodFacts } from '@/core/metrics/period-facts';
import { strataOf } from '@/core/metrics/strata';
import { type TrustChange, trustChange } from '@/core/metrics/trust-change';

const Z = normalQuantile(0.975);
const SIGNIFICANT = 0.05;

export interface TrustMove {
  /** null: all channels together. */
  channel: string | null;
  change: TrustChange;
}

const NOBODY: Omit<PeriodFacts, 'from' | 'to'> = { facts: [], clusters: [] };

/**
 * Trust of a month beside the month before: all channels together first, then channel by channel. Both are brought to
 * this month's mix of cases, so that this month reads as everywhere else in the product. A channel's change is real
 * only where it still is after the false ones among all channels are held to 5%. Without a month before, no
 * change can be told.
 */
export function trustMoves(now: PeriodFacts, before: PeriodFacts | null, ratio: number): TrustMove[] {
  const was: PeriodFacts = before ?? { from: '', to: '', ...NOBODY };
  const mix = mixOf(strataOf(now.facts));
  const channels = groupBy([...now.facts, ...was.facts], ({ channel }) => channel).map(([name]) => name);
  const moves = [null, ...channels].map((channel): TrustMove => {
    const [a, b] = [only(now, channel), only(was, channel)];
    return { channel, change: trustChange(a, b, mix, ratio) };
  });
  const tested = moves.filter(({ channel, change }) => channel !== null && change.difference !== null);
  const adjusted = benjaminiHochberg(tested.map(({ change }) => chance(change)));
  return moves.map((move) => {
    const place = tested.indexOf(move);
    const doubtful = place >= 0 && (adjusted[place] ?? 1) > SIGNIFICANT;
    if (move.change.verdict !== 'real' || !doubtful) return move;
    return { ...move, change: { ...move.change, verdict: 'noise' } };
  });
}

/** The probability of such a change by chance, from the arm of its interval that lies towards 0. */
function chance({ difference, low, high }: FigureChange): number {
  if (difference === null || low === null || high === null || difference === 0) return 1;
  const arm = difference > 0 ? difference - low : high - difference;
  return arm > 0 ? normalTwoSidedP((Math.abs(difference) * Z) / arm) : 0;
}

function only(period: PeriodFacts, channel: string | null): PeriodFacts {
  if (channel === null) return period;
  const mine = (row: { channel: string }) => row.channel === channel;
  return { ...period, facts: period.facts.filter(mine), clusters: period.clusters.filter(mine) };
}
