'use client';

import { Progress } from '@mantine/core';
import { formatCount } from '@/components/figure/format-count';
import { plural } from '@/components/figure/plural';
import { formatDuration } from './format-duration';
import type { ImportFacts } from './import-facts';
import classes from './import-progress.module.css';
import { importStatusWords } from './import-status-words';
import { useImportProgress } from './use-import-progress';

/** An import under way: how far it is, how fast it goes, how long it still takes. */
export function ImportProgress({ facts: first }: { facts: ImportFacts }) {
  const current = useImportProgress(first.id);
  const facts = current ?? first;
  const share = facts.sizeBytes === 0 ? 0 : Math.min(100, (100 * facts.bytesRead) / facts.sizeBytes);
  const reading = facts.status === 'reading' || facts.status === 'storing';
  const pace = [
    facts.rowsRead > 0 && plural(facts.rowsRead, 'row'),
    reading && current?.rate ? `${formatCount(Math.round(current.rate))} messages a second` : null,
    reading && current?.secondsLeft ? `${formatDuration(current.secondsLeft)} left` : null,
  ].filter(Boolean);
  return (
    <div className={classes.progress}>
      <p className={classes.words}>
        <strong role="status">{importStatusWords(facts.status)}</strong>
        {pace.length > 0 && <span className={classes.pace}>{pace.join(' · ')}</span>}
      </p>
      <Progress.Root size={6} radius="xs">
        <Progress.Section
          value={reading ? share : 100}
          striped={!reading}
          animated={!reading}
          aria-label={`Progress of ${facts.fileName}`}
          aria-valuetext={reading ? `${Math.round(share)}%` : importStatusWords(facts.status)}
        />
      </Progress.Root>
    </div>
  );
}
