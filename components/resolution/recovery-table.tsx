import { ChartFrame } from '@/components/charts/chart-frame';
import { ratesTable } from '@/components/charts/rates-table';
import { Counted } from '@/components/figure/counted';
import { FigureTable } from '@/components/figure/figure-table';
import { RateCell } from '@/components/figure/rate-cell';
import { ChannelName } from '@/components/trust/channel-name';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter } from '@/core/filter/filter';
import type { Rate } from '@/core/metrics/rate';
import { formatCount } from '@/core/text/format-count';

/** Of what went badly with the bot: what a person put right, and what nobody did. */
export function RecoveryTable({
  rows,
  channels,
  filter,
}: {
  rows: readonly { channel: string | null; recovery: Rate }[];
  channels: readonly string[];
  filter: Filter;
}) {
  return (
    <ChartFrame
      name="What people put right"
      basis={`${formatCount(rows[0]?.recovery.denominator ?? 0)} conversations that went badly with the bot`}
      table={ratesTable(
        'Channel',
        rows.map(({ channel, recovery }) => ({
          name: channel === null ? 'All channels' : channelLabel(channel),
          figure: 'Put right by a person',
          rate: recovery,
        })),
      )}
      ownTwin
    >
      <FigureTable label="Recovery by channel">
        <thead>
          <tr>
            <th scope="col">Channel</th>
            <th scope="col" data-number>
              Went badly with the bot
            </th>
            <th scope="col">Put right by a person</th>
            <th scope="col" data-number>
              Not put right
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ channel, recovery }) => {
            const here = channel === null ? filter : { ...filter, channel };
            const where = channel === null ? 'on all channels' : `on ${channelLabel(channel)}`;
            return (
              <tr key={channel ?? ''} data-all={channel === null || undefined}>
                <th scope="row">
                  {channel === null ? 'All channels' : <ChannelName channel={channel} channels={channels} />}
                </th>
                <td data-number>
                  <Counted
                    filter={here}
                    also={{ outcome: 'bot-bad' }}
                    count={recovery.denominator}
                    words={`went badly with the bot ${where}`}
                  />
                </td>
                <td>
                  <RateCell
                    rate={recovery}
                    filter={here}
                    also={{ outcome: 'recovered' }}
                    words={`put right by a person ${where}`}
                    figure="recoveryRate"
                  />
                </td>
                <td data-number>
                  <Counted
                    filter={here}
                    also={{ outcome: 'not-recovered' }}
                    count={recovery.denominator - recovery.numerator}
                    words={`not put right ${where}`}
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
