'use client';

import { Button, Progress } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState, useTransition } from 'react';
import { plural } from '@/core/text/plural';
import classes from './proposal.module.css';

export interface ProposalRun {
  id: number;
  status: 'queued' | 'scoring' | 'storing' | 'ready' | 'done' | 'failed';
  stale: number;
  looked: number;
  moved: number;
  error: string | null;
}

/** How soon the page asks again while a run is under way. */
const AGAIN_MS = 1000;

/** A run's progress, and once it is known what it would change, the choice. */
export function Proposal({
  run,
  changes,
  takeOver,
  drop,
  children,
}: {
  run: ProposalRun;
  /** What is proposed, one line a change. */
  changes: readonly string[];
  takeOver: (proposal: number) => Promise<{ problem: string | null }>;
  drop: () => Promise<{ problem: string | null }>;
  /** The figures before and after, where they are known. */
  children: ReactNode;
}) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const running = run.status === 'queued' || run.status === 'scoring' || run.status === 'storing';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => router.refresh(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [running, router]);
  const does = (act: () => Promise<{ problem: string | null }>) =>
    startTransition(async () => setProblem((await act()).problem));
  return (
    <div className={classes.box}>
      <ul className={classes.changes}>
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {running && (
        <div role="status">
          <p>
            {run.stale === 0
              ? 'Waiting to begin.'
              : `Looked at ${run.looked.toLocaleString('en-GB')} of ${plural(run.stale, 'conversation')}.`}
          </p>
          <Progress
            value={run.stale === 0 ? 0 : (100 * run.looked) / run.stale}
            aria-label="Conversations scored by the proposed settings"
          />
        </div>
      )}
      {run.status === 'failed' && <p className={classes.problem}>{run.error}</p>}
      {run.status === 'ready' && (
        <p>
          {run.moved === 0
            ? 'No conversation would get another score, day or topic.'
            : `${plural(run.moved, 'conversation')} would get other scores, days or topics. Nothing has changed yet.`}
        </p>
      )}
      {children}
      <div className={classes.actions}>
        {run.status === 'ready' && (
          <Button loading={pending} onClick={() => does(() => takeOver(run.id))}>
            Take it over
          </Button>
        )}
        <Button variant="default" loading={pending} onClick={() => does(drop)}>
          Leave the settings as they are
        </Button>
        {problem !== null && (
          <p role="status" className={classes.problem}>
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
