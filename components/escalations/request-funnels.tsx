import { ChartFrame } from '@/components/charts/chart-frame';
import { ChannelName } from '@/components/trust/channel-name';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter } from '@/core/filter/filter';
import type { FunnelRow } from '@/core/metrics/escalation-funnel';
import { formatCount } from '@/core/text/format-count';
import { funnelFile } from './funnel-file';
import { RequestFunnel } from './request-funnel';
import classes from './request-funnel.module.css';

/** Funnels side by side, on the same steps. */
export function RequestFunnels({
  funnels,
  channels,
  filter,
}: {
  /** A channel of null is all of them. */
  funnels: readonly { channel: string | null; funnel: FunnelRow[] }[];
  /** All channels of the workspace, for their colours. */
  channels: readonly string[];
  filter: Filter;
}) {
  const askedOf = (funnel: FunnelRow[]) => funnel[0]?.reached.denominator ?? 0;
  const together = funnels.find(({ channel }) => channel === null);
  const asked = together
    ? askedOf(together.funnel)
    : funnels.reduce((sum, { funnel }) => sum + askedOf(funnel), 0);
  return (
    <ChartFrame
      name="Requests for a person, step by step"
      basis={`${formatCount(asked)} conversations in which a person was asked for`}
      table={funnelFile(funnels)}
    >
      <ul className={classes.funnels}>
        {funnels.map(({ channel, funnel }) => (
          <RequestFunnel
            key={channel ?? ''}
            name={channel === null ? 'All channels' : <ChannelName channel={channel} channels={channels} />}
            where={`on ${channel === null ? 'all channels' : channelLabel(channel)}`}
            rows={funnel}
            filter={channel === null ? filter : { ...filter, channel }}
          />
        ))}
      </ul>
    </ChartFrame>
  );
}
