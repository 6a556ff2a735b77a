import type { ChartTable } from '@/components/charts/chart-table';
import { percentOf } from '@/components/charts/percent-of';
import { channelLabel } from '@/core/conversation/channel-label';
import type { FunnelRow } from '@/core/metrics/escalation-funnel';
import { STEP_WORDS } from './funnel-words';

/** Every step of every funnel as rows of a file; a channel of null is all of them. */
export function funnelFile(
  funnels: readonly { channel: string | null; funnel: readonly FunnelRow[] }[],
): ChartTable {
  return {
    columns: ['Channel', 'Step', 'Came this far', 'Of', 'Percent', 'Low', 'High', 'Lost before it'],
    rows: funnels.flatMap(({ channel, funnel }) =>
      funnel.map(({ step, reached: { numerator, denominator, value, low, high }, lost }) => [
        channel === null ? 'All channels' : channelLabel(channel),
        STEP_WORDS[step].label,
        numerator,
        denominator,
        percentOf(value),
        percentOf(low),
        percentOf(high),
        lost,
      ]),
    ),
  };
}
