import { ChartFrame } from '@/components/charts/chart-frame';
import { ratesTable } from '@/components/charts/rates-table';
import { FigureTable } from '@/components/figure/figure-table';
import { RateCell } from '@/components/figure/rate-cell';
import { ChannelName } from '@/components/trust/channel-name';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter, Outcome } from '@/core/filter/filter';
import { FIGURES, type FigureKey } from '@/core/metrics/figure-catalog';
import type { Resolutions } from '@/core/metrics/resolutions';
import { formatCount } from '@/core/text/format-count';

const COLUMNS: { key: keyof Resolutions; figure: FigureKey; outcome: Outcome; words: string }[] = [
  { key: 'contained', figure: 'containedRate', outcome: 'contained', words: 'without a person' },
  { key: 'assumed', figure: 'assumedRate', outcome: 'assumed', words: 'left without asking for more' },
  { key: 'verified', figure: 'verifiedRate', outcome: 'verified', words: 'solved by their text' },
  { key: 'durable', figure: 'durableRate', outcome: 'durable', words: 'solved for good' },
  {
    key: 'deflectionGap',
    figure: 'deflectionGap',
    outcome: 'not-durable',
    words: 'contained but not solved for good',
  },
];

/** The four counts and the gap between the first and the last, channel by channel. */
export function ResolutionTable({
  rows,
  channels,
  filter,
}: {
  rows: readonly { channel: string | null; resolutions: Resolutions }[];
  channels: readonly string[];
  filter: Filter;
}) {
  return (
    <ChartFrame
      name="Four ways to count what was solved"
      basis={`${formatCount(rows[0]?.resolutions.contained.denominator ?? 0)} scored conversations, ${formatCount(rows[0]?.resolutions.durable.denominator ?? 0)} of them followed for 7 days`}
      table={ratesTable(
        'Channel',
        rows.flatMap(({ channel, resolutions }) =>
          COLUMNS.map(({ key, figure }) => ({
            name: channel === null ? 'All channels' : channelLabel(channel),
            figure: FIGURES[figure].label,
            rate: resolutions[key],
          })),
        ),
      )}
      ownTwin
    >
      <FigureTable label="Four ways to count what was solved, by channel">
        <thead>
          <tr>
            <th scope="col">Channel</th>
            {COLUMNS.map(({ figure }) => (
              <th key={figure} scope="col" title={FIGURES[figure].definition}>
                {FIGURES[figure].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ channel, resolutions }) => (
            <tr key={channel ?? ''} data-all={channel === null || undefined}>
              <th scope="row">
                {channel === null ? 'All channels' : <ChannelName channel={channel} channels={channels} />}
              </th>
              {COLUMNS.map(({ key, figure, outcome, words }) => (
                <td key={key}>
                  <RateCell
                    rate={resolutions[key]}
                    filter={channel === null ? filter : { ...filter, channel }}
                    also={{ outcome }}
                    words={`${words} on ${channel === null ? 'all channels' : channelLabel(channel)}`}
                    none="not known"
                    figure={figure}
                    stacked
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </ChartFrame>
  );
}
