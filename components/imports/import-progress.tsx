'use client';

import { Progress } from '@mantine/core';
import type { ImportStatus } from '@/core/ingest/import-status';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { CancelButton } from './cancel-button';
import { formatDuration } from './format-duration';
import type { ImportFacts } from './import-facts';
import classes from './import-progress.module.css';
import { importStatusWords } from './import-status-words';
import { useImportProgress } from './use-import-progress';

const CANCELLABLE: readonly ImportStatus[] = ['examining', 'queued', 'reading'];

/** An import under way: how far it is, how fast it goes, how long it still takes, and the way to call it off. */
export function ImportProgress({
  facts: first,
  cancellable = true,
}: {
  facts: ImportFacts;
  cancellable?: boolean;
}) {
  const current = useImportProgress(first.id);
  const facts = current ?? first;
  const share = facts.sizeBytes === 0 ? 0 : Math.min(100, (100 * facts.bytesRead) / facts.sizeBytes);
  const looking = facts.status === 'examining';
  const reading = looking || facts.status === 'reading' || facts.status === 'storing';
  const pace = [
    facts.rowsRead > 0 && plural(facts.rowsRead, 'row'),
    reading && current?.rate
      ? `${formatCount(Math.round(current.rate))} ${looking ? 'rows' : 'messages'} a second`
      : null,
    reading && current?.secondsLeft ? `${formatDuration(current.secondsLeft)} left` : null,
  ].filter(Boolean);
  return (
    <div className={classes.progress}>
      <div className={classes.words}>
        <strong role="status">{importStatusWords(facts.status)}</strong>
        <span className={classes.pace}>{pace.join(' · ')}</span>
        {cancellable && CANCELLABLE.includes(facts.status) && (
          <CancelButton id={facts.id} fileName={facts.fileName} />
        )}
      </div>
      <Progress.Root size={6} radius="xs">
        <Progress.Section
          value={reading ? share : 100}
          striped={!reading}
          animated={!reading}
          withAria={false}
          role="progressbar"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={reading ? Math.round(share) : undefined}
          aria-valuetext={reading ? `${Math.round(share)}%` : importStatusWords(facts.status)}
          aria-label={`Progress of ${facts.fileName}`}
        />
      </Progress.Root>
    </div>
  );
}
