import type { PeriodComparison, RateChange } from '@/core/metrics/period-comparison';
import type { DriverGroup } from '@/core/scoring/driver-group';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { TrustMove } from './trust-moves';

/** Changes that the first page tells of. */
const MOST = 3;

/** A change of a rate that concerns less of its channel's conversations is not worth an executive's time; a convention. */
const MATTERS = 0.01;

/** A change of trust that would be printed as none. */
const POINT = 0.5;

/** What a rate's conversations cost, by the kind of failure that they are. */
export const GROUP_OF_RATE: Readonly<Record<string, DriverGroup>> = {
  escalationFailureRate: 'escalation',
  confusionRate: 'confusion',
  loopRate: 'confusion',
  misinformedRate: 'accuracy',
  empathyGapRate: 'empathy',
  negativeEndRate: 'negativeEnd',
  unresolvedRate: 'negativeEnd',
};

export type ToldChange = { channel: string; better: boolean; weight: number } & (
  | { kind: 'trust'; move: TrustMove }
  | { kind: 'rate'; rate: RateChange }
);

/**
 * What changed and matters: real changes of trust of at least a printed point and, on other channels, real changes
 * of a rate that concern at least 1% of the channel's conversations. Ranked by how many conversations went otherwise than at
 * last month's level, each by what it costs; a channel is told of once. At most three.
 */
export function toldChanges(moves: readonly TrustMove[], comparison: PeriodComparison): ToldChange[] {
  const told: ToldChange[] = [];
  for (const move of moves) {
    const { now, before, difference, verdict } = move.change;
    if (move.channel === null || verdict !== 'real' || difference === null) continue;
    if (Math.abs(difference) < POINT) continue;
    const moved = Math.abs((now.severity ?? 0) - (before.severity ?? 0));
    told.push({
      kind: 'trust',
      channel: move.channel,
      better: difference > 0,
      weight: moved * now.n,
      move,
    });
  }
  for (const rate of comparison.rates) {
    const { channel, metric, difference, verdict, now } = rate;
    if (channel === null || verdict !== 'real' || difference === null) continue;
    const scored = moves.find((move) => move.channel === channel)?.change.now.n ?? 0;
    const concerned = Math.abs(difference) * now.denominator;
    if (scored === 0 || concerned / scored < MATTERS) continue;
    const group = GROUP_OF_RATE[metric.key];
    const cost = group === undefined ? 0 : DEFAULT_SETTINGS.weights[group];
    told.push({ kind: 'rate', channel, better: difference < 0, weight: concerned * cost, rate });
  }
  // What moved a channel's trust holds the rates that moved with it.
  const first = told.toSorted(
    (a, b) => Number(b.kind === 'trust') - Number(a.kind === 'trust') || b.weight - a.weight,
  );
  const seen = new Set<string>();
  return first
    .filter(({ channel }) => !seen.has(channel) && seen.add(channel))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}
