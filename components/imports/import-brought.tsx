import Link from 'next/link';
import { formatCount } from '@/core/text/format-count';
import type { ImportFacts } from './import-facts';
import classes from './import-list.module.css';

/** What an import added to the workspace, and how many rows it could not use. */
export function ImportBrought({ facts }: { facts: ImportFacts }) {
  const items =
    facts.kind === 'transcripts'
      ? [
          { label: 'conversations', count: facts.conversationsAdded },
          { label: 'messages', count: facts.messagesAdded },
          ...(facts.duplicates > 0 ? [{ label: 'already there', count: facts.duplicates }] : []),
        ]
      : [{ label: facts.kind, count: facts.recordsAdded }];
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
            <strong>{formatCount(facts.problems)}</strong> {facts.problems === 1 ? 'problem' : 'problems'}
          </Link>
        </li>
      )}
    </ul>
  );
}
