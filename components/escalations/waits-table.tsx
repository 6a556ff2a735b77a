import { ChartFrame } from '@/components/charts/chart-frame';
import { Counted } from '@/components/figure/counted';
import { FigureTable } from '@/components/figure/figure-table';
import { RateCell } from '@/components/figure/rate-cell';
import { readingOf } from '@/components/reading/reading-of';
import { ChannelName } from '@/components/trust/channel-name';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter } from '@/core/filter/filter';
import { ENOUGH } from '@/core/metrics/enough';
import type { FunnelRow } from '@/core/metrics/escalation-funnel';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { Rate } from '@/core/metrics/rate';
import type { Quantile, TimeToPerson } from '@/core/metrics/time-to-person';
import { formatCount } from '@/core/text/format-count';
import { formatWait } from '@/core/text/format-wait';
import { waitsFile } from './waits-file';

export interface WaitsRow {
  /** null: all channels together. */
  channel: string | null;
  funnel: FunnelRow[];
  failed: Rate;
  wait: TimeToPerson;
  limit: number | null;
}

/** How often no person came, and how long it took where one did, channel by channel. */
export function WaitsTable({
  rows,
  channels,
  filter,
}: {
  rows: readonly WaitsRow[];
  channels: readonly string[];
  filter: Filter;
}) {
  return (
    <ChartFrame
      name="Failed requests and time to a person"
      basis={`${formatCount(rows[0]?.failed.denominator ?? 0)} conversations in which a person was asked for`}
      table={waitsFile(rows)}
      ownTwin
    >
      <FigureTable label="Failed requests and time to a person, by channel">
        <thead>
          <tr>
            <th scope="col">Channel</th>
            <th scope="col">Asked, and no person came</th>
            <th scope="col" data-number>
              Person came
            </th>
            <th scope="col" data-number>
              Half waited at most
            </th>
            <th scope="col" data-number>
              19 of 20 waited at most
            </th>
            <th scope="col" data-number>
              Limit
            </th>
            <th scope="col" data-number>
              Came late
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ channel, funnel, failed, wait, limit }) => {
            const here = channel === null ? filter : { ...filter, channel };
            const where = channel === null ? 'all channels' : channelLabel(channel);
            const step = (name: FunnelRow['step']) => funnel.find((row) => row.step === name);
            return (
              <tr key={channel ?? ''} data-all={channel === null || undefined}>
                <th scope="row">
                  {channel === null ? 'All channels' : <ChannelName channel={channel} channels={channels} />}
                </th>
                <td>
                  <RateCell
                    rate={failed}
                    filter={here}
                    also={{ outcome: 'escalation-failed' }}
                    words={`asked for a person on ${where} and none came`}
                    none="nobody asked"
                    figure="escalationFailureRate"
                  />
                </td>
                <td data-number>
                  <Counted
                    filter={here}
                    also={{ outcome: 'person-replied' }}
                    count={step('person-replied')?.reached.numerator ?? 0}
                    words={`got a person on ${where}`}
                  />
                </td>
                <Wait quantile={wait.p50} n={wait.n} />
                <Wait quantile={wait.p95} n={wait.n} />
                <td data-number>{limit === null ? <small>by channel</small> : formatWait(limit)}</td>
                <td data-number>
                  <Counted
                    filter={here}
                    also={{ lost: 'in-time' }}
                    count={step('in-time')?.lost ?? 0}
                    words={`waited too long on ${where}`}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </FigureTable>
    </ChartFrame>
  );
}

function Wait({ quantile: { value, low, high }, n }: { quantile: Quantile; n: number }) {
  if (value === null) {
    return (
      <td data-number>
        <small>not known</small>
      </td>
    );
  }
  if (n < ENOUGH) {
    return (
      <td data-number>
        <small>
          <i>too few to say</i>
          <br />
          of {formatCount(n)}
        </small>
      </td>
    );
  }
  const range =
    low === null || high === null ? `of ${formatCount(n)}` : `${formatWait(low)} to ${formatWait(high)}`;
  return (
    <td
      data-number
      {...readingOf(
        `${formatWait(value)}, 95% interval ${low === null ? 'open' : formatWait(low)} to ${high === null ? 'open' : formatWait(high)}`,
        `${formatCount(n)} waits with known times`,
        FIGURES.timeToPerson.definition,
      )}
    >
      {formatWait(value)}
      <br />
      <small>{range}</small>
    </td>
  );
}
