'use client';

import { Progress } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import classes from './policies.module.css';

/** How soon the page asks again while conversations are judged. */
const AGAIN_MS = 1000;

export interface JudgingRun {
  status: string;
  stale: number;
  looked: number;
  moved: number;
  error: string | null;
}

/** How far the judging of all conversations is, or what it moved. */
export function JudgedAgain({
  run,
  judging,
  when,
}: {
  run: JudgingRun | null;
  judging: boolean;
  when: string | null;
}) {
  const router = useRouter();
  useEffect(() => {
    if (!judging) return;
    const timer = setInterval(() => router.refresh(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [judging, router]);
  if (judging) {
    const known = run !== null && run.status === 'scoring' && run.stale > 0;
    return (
      <div className={classes.judging}>
        <p role="status">
          {known
            ? `${formatCount(run.looked)} of ${plural(run.stale, 'conversation')} judged again. Until all are, figures show the old judgement.`
            : 'All conversations will be judged by the new version in a moment.'}
        </p>
        <Progress
          value={known ? (100 * run.looked) / run.stale : 0}
          aria-label="Conversations judged again"
        />
      </div>
    );
  }
  if (run === null) return null;
  if (run.status === 'failed') return <p className={classes.problem}>{run.error}</p>;
  return (
    <p>
      {plural(run.looked, 'conversation')} looked at{when === null ? '' : `, ${when}`};{' '}
      {run.moved === 0 ? 'no score moved.' : `the scores of ${formatCount(run.moved)} moved.`}
    </p>
  );
}
