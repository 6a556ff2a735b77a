import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { readingOf } from '@/components/reading/reading-of';
import type { Verdict } from '@/core/metrics/compare-rates';
import classes from './change-words.module.css';

const VERDICT_WORDS: Record<Verdict, string> = {
  real: 'real',
  noise: 'noise',
  'cannot-tell': "can't tell",
};

const VERDICT_MEANINGS: Record<Verdict, string> = {
  real: 'More than chance would move it.',
  noise: 'No more than chance would move it.',
  'cannot-tell': 'Too few conversations to tell.',
};

export interface Change {
  /** In points (of 100); null where it can't be told. */
  difference: number | null;
  low: number | null;
  high: number | null;
  verdict: Verdict;
}

/** What moved, how far, and whether that is more than chance. Coloured only where it is. */
export function ChangeWords({ change, better }: { change: Change; better: 'up' | 'down' | null }) {
  const { difference, low, high, verdict } = change;
  if (difference === null || low === null || high === null || verdict === 'cannot-tell') {
    return <span className={classes.change}>{VERDICT_WORDS['cannot-tell']}</span>;
  }
  const size = Math.abs(difference);
  const still = size < 0.05;
  const Icon = still ? IconArrowRight : difference > 0 ? IconArrowUpRight : IconArrowDownRight;
  const good = difference > 0 === (better === 'up');
  const mood = verdict !== 'real' || better === null ? undefined : good ? 'good' : 'bad';
  return (
    <span
      className={classes.change}
      data-mood={mood}
      {...readingOf(
        `${signed(difference)} points: ${VERDICT_WORDS[verdict]}`,
        `95% interval of the change ${signed(low)} to ${signed(high)} points`,
        VERDICT_MEANINGS[verdict],
      )}
    >
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      <span>
        {still ? 'no change' : `${signed(difference)} ${size >= 0.95 && size < 1.5 ? 'point' : 'points'}`}
        {', '}
        <b>{VERDICT_WORDS[verdict]}</b>
      </span>
    </span>
  );
}

/** "+3", "−0.4": one decimal under one point. */
function signed(points: number): string {
  const size = Math.abs(points);
  const text = size < 9.5 ? size.toFixed(1) : String(Math.round(size));
  return `${points < 0 ? '−' : '+'}${text}`;
}
