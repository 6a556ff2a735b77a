import { ChartFrame } from '@/components/charts/chart-frame';
import { signed } from '@/components/charts/signed';
import { NotKnown } from '@/components/figure/not-known';
import { sentence } from '@/components/figure/sentence';
import { readingOf } from '@/components/reading/reading-of';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { Mean, MoodPath } from '@/core/metrics/mood-path';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import classes from './mood-path-chart.module.css';

/** How the customers' mood moves through their conversations: at the start, at its lowest and at the end. */
export function MoodPathChart({ moods }: { moods: MoodPath }) {
  const { start, low, end, swing } = moods;
  if (start.value === null || low.value === null || end.value === null) {
    return <NotKnown state="none">{sentence(start.reason)}</NotKnown>;
  }
  if (start.n < ENOUGH) {
    return (
      <NotKnown state="too-little">
        {plural(start.n, 'conversation')} {start.n === 1 ? 'shows' : 'show'} a mood; {ENOUGH} are needed.
      </NotKnown>
    );
  }
  const stops = [
    { name: 'Start', mean: start.value, range: start },
    { name: 'Lowest', mean: low.value, range: low },
    { name: 'End', mean: end.value, range: end },
  ];
  const y = (mean: number) => 50 - 50 * mean;
  return (
    <ChartFrame
      name="How the mood moves"
      basis={`${formatCount(start.n)} conversations with a mood; from −1 (bad) to +1 (good)`}
      table={{
        columns: ['Point of the conversation', 'Mean mood', 'Low', 'High', 'Conversations'],
        rows: stops.map(({ name, mean, range }) => [
          name,
          thousandths(mean),
          thousandths(range.low),
          thousandths(range.high),
          start.n,
        ]),
      }}
    >
      <figure className={classes.figure}>
        <div className={classes.plot}>
          <span className={classes.end}>+1, good</span>
          <span className={classes.end} data-bottom>
            −1, bad
          </span>
          <span className={classes.zero}>
            <span>neutral</span>
          </span>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d={`M${stops.map(({ mean }, i) => `${i * 50} ${y(mean)}`).join('L')}`} />
            {stops.map(({ name, range }, i) => (
              <path key={name} data-interval d={`M${i * 50} ${y(range.low ?? 0)}V${y(range.high ?? 0)}`} />
            ))}
          </svg>
          {stops.map(({ name, mean, range }, i) => (
            <span
              key={name}
              className={classes.stop}
              style={{ left: `${i * 50}%`, top: `${y(mean)}%` }}
              data-mood={mean < -0.05 ? 'low' : mean > 0.05 ? 'high' : undefined}
              {...readingOf(
                `${name}: mood ${signed(mean)}`,
                `95% interval ${signed(range.low ?? mean)} to ${signed(range.high ?? mean)}`,
                `${formatCount(start.n)} conversations with a mood`,
                FIGURES.moodPath.definition,
              )}
            />
          ))}
        </div>
        <ol className={classes.stops}>
          {stops.map(({ name, mean, range }) => (
            <li key={name}>
              {name} <b>{signed(mean)}</b>
              <span>
                {signed(range.low ?? mean)} to {signed(range.high ?? mean)}
              </span>
            </li>
          ))}
        </ol>
        <figcaption className={classes.note}>
          Means over {formatCount(start.n)} conversations with a mood, from −1 (bad) to +1 (good), of the
          customers' own messages; below each its 95% interval. {swingWords(swing)}
        </figcaption>
      </figure>
    </ChartFrame>
  );
}

function thousandths(mood: number | null): number | null {
  return mood === null ? null : Number(mood.toFixed(3));
}

/** What the swing says; nothing is claimed that its interval leaves open. */
function swingWords({ value, low, high }: Mean): string {
  if (value === null || low === null || high === null) return '';
  const range = `${signed(value)}, ${signed(low)} to ${signed(high)}`;
  if (low > 0) return `They leave better than they came (${range}).`;
  if (high < 0) return `They leave worse than they came (${range}).`;
  return `Whether they leave better or worse than they came cannot be told (${range}).`;
}
