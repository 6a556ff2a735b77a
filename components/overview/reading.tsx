import type { Overview } from '@/core/metrics/overview';
import { formatCount } from '@/core/text/format-count';
import classes from './reading.module.css';

/** What the figures leave out, said where they stand. Nothing where nothing is left out. */
export function Reading({ overview }: { overview: Overview }) {
  const { conversations, engaged, scored } = overview;
  const unanswered = conversations - engaged;
  const unscored = engaged - scored;
  if (unanswered === 0 && unscored === 0) return null;
  const parts = [
    unanswered > 0 && `${formatCount(unanswered)} without a message from both sides`,
    unscored > 0 && `${formatCount(unscored)} in a language that is not scored`,
  ].filter(Boolean);
  return (
    <p className={classes.note}>
      Of {formatCount(conversations)} conversations, the figures leave out {parts.join(' and ')}.
    </p>
  );
}
