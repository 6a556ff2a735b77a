import Link from 'next/link';
import { isUnderWay } from '@/core/ingest/import-status';
import { formatBytes } from './format-bytes';
import { ImportBrought } from './import-brought';
import classes from './import-list.module.css';
import { ImportProgress } from './import-progress';
import { ImportStatusMark } from './import-status-mark';
import { UndoButton } from './undo-button';
import { type WaitingFacts, WaitingImport } from './waiting-import';

export type Approve = (id: number, acceptedBadRows: boolean) => Promise<{ problem: string | null }>;

/** All imports, the latest first, each with what it brought, what is open, and what could not be used. */
export function ImportList({
  imports,
  when,
  onApprove,
}: {
  imports: readonly WaitingFacts[];
  /** Writes an instant in the workspace's time zone. */
  when: (at: number) => string;
  onApprove: Approve;
}) {
  return (
    <ul className={classes.list}>
      {imports.map(({ found, ...facts }) => (
        <li key={facts.id} className={classes.item}>
          <div className={classes.head}>
            <Link href={`/imports/${facts.id}`} className={classes.name}>
              {facts.fileName}
            </Link>
            <span className={classes.faint}>
              {formatBytes(facts.sizeBytes)} · {when(facts.createdAt)}
            </span>
          </div>
          {isUnderWay(facts.status) ? (
            <ImportProgress facts={facts} />
          ) : (
            <div className={classes.outcome}>
              {facts.status === 'waiting' && found ? (
                <WaitingImport facts={facts} found={found} onApprove={onApprove} />
              ) : (
                <ImportStatusMark status={facts.status} />
              )}
              {facts.status === 'failed' && (
                <p className={classes.error}>
                  {facts.error} <Link href={`/imports/${facts.id}`}>Look at it</Link>
                </p>
              )}
              {facts.status === 'done' && <ImportBrought facts={facts} />}
              {facts.status === 'done' && <UndoButton id={facts.id} fileName={facts.fileName} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
