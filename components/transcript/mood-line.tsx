import { ChartFrame } from '@/components/charts/chart-frame';
import { signed } from '@/components/charts/signed';
import { readingOf } from '@/components/reading/reading-of';
import { plural } from '@/core/text/plural';
import classes from './mood-line.module.css';
import { moodWords } from './mood-words';
import type { ReadMessage } from './reading';

const WIDTH = 640;
const HEIGHT = 64;

/** Beyond this a mood is drawn as content or upset; the label's own thresholds are the scorer's. */
const NEUTRAL = 0.1;

/**
 * How the customer's mood went, message by message: points lead to their messages. The words say it for
 * those who cannot see the line.
 */
export function MoodLine({
  conversation,
  messages,
}: {
  /** Its id as exported. */
  conversation: string;
  messages: readonly ReadMessage[];
}) {
  const words = moodWords(messages);
  if (words === null) return <p className={classes.none}>The customer's mood could not be told.</p>;
  const moods = messages.flatMap(({ sentimentScore, seq, text }, index) => {
    if (sentimentScore === null) return [];
    const x = messages.length < 2 ? WIDTH / 2 : (index / (messages.length - 1)) * WIDTH;
    return [{ x, y: ((1 - sentimentScore) / 2) * HEIGHT, seq, text, score: sentimentScore }];
  });
  const line = moods.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return (
    <ChartFrame
      name={`Mood in conversation ${conversation}`}
      basis={`${plural(moods.length, 'message')} of the customer; from −1 (upset) to 1 (content)`}
      table={{
        columns: ['Message', 'Mood', 'Words'],
        rows: moods.map(({ seq, score, text }) => [seq + 1, Number(score.toFixed(2)), text]),
      }}
    >
      <figure className={classes.mood}>
        <div className={classes.frame} aria-hidden="true">
          <span className={classes.axis}>
            <span>content</span>
            <span>upset</span>
          </span>
          <div className={classes.plot}>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className={classes.zero} />
              <path d={line} className={classes.line} />
            </svg>
            {moods.map(({ x, y, seq, text, score }) => (
              <a
                key={seq}
                href={`#message-${seq}`}
                tabIndex={-1}
                className={classes.point}
                style={{ left: `${(100 * x) / WIDTH}%`, top: `${(100 * y) / HEIGHT}%` }}
                data-tone={score < -NEUTRAL ? 'bad' : score > NEUTRAL ? 'good' : undefined}
                {...readingOf(
                  `Message ${seq + 1}: mood ${signed(score)}`,
                  text.length > 120 ? `${text.slice(0, 120)}…` : text,
                  'From −1 (upset) to +1 (content), from the words of this message alone.',
                )}
              >
                <i />
                <span className="unseen">Message {seq + 1}</span>
              </a>
            ))}
          </div>
        </div>
        <figcaption className={classes.words}>{words}</figcaption>
      </figure>
    </ChartFrame>
  );
}
