import { ChannelName } from '@/components/trust/channel-name';
import type { ScoreCounts, ScoreSummary } from '@/core/metrics/score-summary';
import { formatCount } from '@/core/text/format-count';
import classes from './effect-table.module.css';

const COLUMNS: readonly { label: string; key: keyof ScoreCounts }[] = [
  { label: 'Scored', key: 'scored' },
  { label: 'Asked, none came', key: 'escalationFailed' },
  { label: 'Confusion', key: 'confused' },
  { label: 'Wrong statements', key: 'misinformed' },
  { label: 'Missing empathy', key: 'unempathic' },
  { label: 'Negative ends', key: 'negativeEnd' },
  { label: 'Trust', key: 'trust' },
];

/** The figures before and after conversations are scored otherwise, channel by channel. */
export function EffectTable({
  before,
  after,
  channels,
}: {
  before: ScoreSummary;
  after: ScoreSummary;
  channels: readonly string[];
}) {
  const was = new Map(before.channels.map((counts) => [counts.channel, counts]));
  return (
    <section className={classes.frame} aria-label="Before and after, table" tabIndex={0}>
      <table className={classes.table}>
        <caption className="unseen">Figures before and after</caption>
        <thead>
          <tr>
            <th scope="col">Channel</th>
            {COLUMNS.map(({ label }) => (
              <th key={label} scope="col" className={classes.number}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">All channels</th>
            {COLUMNS.map(({ key }) => (
              <Change key={key} was={before[key]} is={after[key]} />
            ))}
          </tr>
          {after.channels.map((counts) => (
            <tr key={counts.channel}>
              <th scope="row">
                <ChannelName channel={counts.channel} channels={channels} />
              </th>
              {COLUMNS.map(({ key }) => (
                <Change key={key} was={was.get(counts.channel)?.[key] ?? null} is={counts[key]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Change({ was, is }: { was: number | null; is: number | null }) {
  const [before, after] = [written(was), written(is)];
  return (
    <td className={classes.number} data-moved={before !== after || undefined}>
      {before === after ? (
        after
      ) : (
        <>
          <span className={classes.was}>{before}</span> <span className="unseen">becomes</span>
          <span aria-hidden="true">→</span> {after}
        </>
      )}
    </td>
  );
}

function written(value: number | null): string {
  return value === null ? '–' : formatCount(Math.round(value));
}
