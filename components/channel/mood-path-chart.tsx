import { ChartFrame } from '@/components/charts/chart-frame';
import { signed } from '@/components/charts/signed';
import { formatCount } from '@/components/figure/format-count';
import type { Mean, MoodPath } from '@/core/metrics/mood-path';
import classes from './mood-path-chart.module.css';

/** How the customers' mood moves through their conversations: at the start, at its lowest and at the end. */
export function MoodPathChart({ moods }: { moods: MoodPath }) {
  const { start, low, end, swing } = moods;
  if (start.value === null || low.value === null || end.value === null) {
    return <p className={classes.none}>{start.reason ?? 'Not known.'}</p>;
  }
  const stops = [
    { name: 'Start', mean: start.value },
    { name: 'Lowest', mean: low.value },
    { name: 'End', mean: end.value },
  ];
  const y = (mean: number) => 50 - 50 * mean;
  return (
    <ChartFrame
      name="How the mood moves"
      basis={`${formatCount(start.n)} conversations with a mood; from −1 (bad) to +1 (good)`}
      table={{
        columns: ['Point of the conversation', 'Mean mood', 'Conversations'],
        rows: stops.map(({ name, mean }) => [name, Number(mean.toFixed(3)), start.n]),
      }}
    >
      <figure className={classes.figure}>
        <div className={classes.plot}>
          <span className={classes.zero}>
            <span>neutral</span>
          </span>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d={`M${stops.map(({ mean }, i) => `${i * 50} ${y(mean)}`).join('L')}`} />
          </svg>
          {stops.map(({ name, mean }, i) => (
            <span
              key={name}
              className={classes.stop}
              style={{ left: `${i * 50}%`, top: `${y(mean)}%` }}
              data-mood={mean < -0.05 ? 'low' : mean > 0.05 ? 'high' : undefined}
            />
          ))}
        </div>
        <ol className={classes.stops}>
          {stops.map(({ name, mean }) => (
            <li key={name}>
              {name} <b>{signed(mean)}</b>
            </li>
          ))}
        </ol>
        <figcaption className={classes.note}>
          Means over {formatCount(start.n)} conversations with a mood, from −1 (bad) to +1 (good), of the
          customers' own messages. {swingWords(swing)}
        </figcaption>
      </figure>
    </ChartFrame>
  );
}

function swingWords({ value }: Mean): string {
  if (value === null) return '';
  if (Math.abs(value) < 0.05) return 'They leave as they came.';
  return value > 0
    ? `They leave better than they came (${signed(value)}).`
    : `They leave worse than they came (${signed(value)}).`;
}
