import { ChartFrame } from '@/components/charts/chart-frame';
import { FigureTable } from '@/components/figure/figure-table';
import { RateCell } from '@/components/figure/rate-cell';
import { ChannelName } from '@/components/trust/channel-name';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter } from '@/core/filter/filter';
import type { Rate } from '@/core/metrics/rate';
import type { ClaimVerdict } from '@/core/scoring/accuracy/judge-claim';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';

const VERDICTS: { verdict: ClaimVerdict; label: string }[] = [
  { verdict: 'supported', label: 'Supported' },
  { verdict: 'contradicted', label: 'Contradicted' },
  { verdict: 'unsupported', label: 'Not supported' },
  { verdict: 'unverifiable', label: 'Cannot be checked' },
];

/** What the policy register says of the statements that were made, channel by channel. */
export function VerdictTable({
  rows,
  verdicts,
  channels,
  filter,
}: {
  rows: readonly { channel: string; misinformed: Rate }[];
  verdicts: readonly { channel: string; verdict: ClaimVerdict; messages: number }[];
  channels: readonly string[];
  filter: Filter;
}) {
  const shown = VERDICTS.filter(
    ({ verdict }) => verdict !== 'unverifiable' || verdicts.some((row) => row.verdict === verdict),
  );
  const messagesOf = (channel: string, verdict: ClaimVerdict) =>
    verdicts.find((row) => row.channel === channel && row.verdict === verdict)?.messages ?? 0;
  return (
    <ChartFrame
      name="Statements by what the policies say"
      basis={`${formatCount(verdicts.reduce((sum, { messages }) => sum + messages, 0))} messages with a statement`}
      table={{
        columns: ['Channel', ...shown.map(({ label }) => label)],
        rows: rows.map(({ channel }) => [
          channelLabel(channel),
          ...shown.map(({ verdict }) => messagesOf(channel, verdict)),
        ]),
      }}
      ownTwin
    >
      <FigureTable label="Statements by what the policies say of them">
        <thead>
          <tr>
            <th scope="col">Channel</th>
            <th scope="col" data-number>
              Messages with a statement
            </th>
            {shown.map(({ verdict, label }) => (
              <th key={verdict} scope="col" data-number>
                {label}
              </th>
            ))}
            <th scope="col">Conversations with a wrong one</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ channel, misinformed }) => {
            const mine = verdicts.filter((row) => row.channel === channel);
            const all = mine.reduce((sum, row) => sum + row.messages, 0);
            return (
              <tr key={channel}>
                <th scope="row">
                  <ChannelName channel={channel} channels={channels} />
                </th>
                <td data-number>{formatCount(all)}</td>
                {shown.map(({ verdict }) => {
                  const count = messagesOf(channel, verdict);
                  return (
                    <td key={verdict} data-number>
                      {formatCount(count)} {all > 0 && <small>{formatRate(count / all)}</small>}
                    </td>
                  );
                })}
                <td>
                  <RateCell
                    rate={misinformed}
                    filter={{ ...filter, channel }}
                    also={{ outcome: 'misinformed' }}
                    words={`with a wrong statement on ${channelLabel(channel)}`}
                    figure="misinformedRate"
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
