import Link from 'next/link';
import { formatCount } from '@/components/figure/format-count';
import { isUnderWay } from '@/core/ingest/import-status';
import { formatBytes } from './format-bytes';
import type { ImportFacts } from './import-facts';
import classes from './import-list.module.css';
import { ImportProgress } from './import-progress';
import { ImportStatusMark } from './import-status-mark';
import { UndoButton } from './undo-button';

/** All imports, the latest first, each with what it brought and what could not be used. */
export function ImportList({
  imports,
  when,
}: {
  imports: readonly ImportFacts[];
  /** Writes an instant in the workspace's time zone. */
  when: (at: number) => string;
}) {
  return (
    <ul className={classes.list}>
      {imports.map((facts) => (
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
              <ImportStatusMark status={facts.status} />
              {facts.status === 'failed' && <p className={classes.error}>{facts.error}</p>}
              {facts.status === 'done' && <Brought facts={facts} />}
              {facts.status === 'done' && <UndoButton id={facts.id} fileName={facts.fileName} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Brought({ facts }: { facts: ImportFacts }) {
  const items = [
    { label: 'conversations', count: facts.conversationsAdded },
    { label: 'messages', count: facts.messagesAdded },
    { label: 'already there', count: facts.duplicates },
  ].filter(({ count }, i) => i < 2 || count > 0);
  return (
    <ul className={classes.brought}>
      {items.map(({ label, count }) => (
        <li key={label}>
          <strong>{formatCount(count)}</strong> {label}
        </li>
      ))}
      {facts.problems > 0 && (
        <li className={classes.problems}>
          <Link href={`/imports/${facts.id}`}>
            <strong>{formatCount(facts.problems)}</strong> {facts.problems === 1 ? 'row' : 'rows'} not used
          </Link>
        </li>
      )}
    </ul>
  );
}
