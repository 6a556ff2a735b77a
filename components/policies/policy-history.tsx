'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useState, useTransition } from 'react';
import { IfMay } from '@/components/access/if-may';
import { formatCount } from '@/core/text/format-count';
import classes from './policies.module.css';

export interface ShownVersion {
  version: number;
  when: string;
  entries: number;
  note: string | null;
  fileName: string | null;
  importId: number | null;
  added: number;
  changed: number;
  removed: number;
}

/** The versions of the register, each with what it changed; an earlier one can be put in force again. */
export function PolicyHistory({
  history,
  onRestore,
}: {
  history: readonly ShownVersion[];
  onRestore: (base: number, version: number) => Promise<{ problem: string | null }>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const newest = history[0]?.version ?? 0;
  return (
    <div>
      <ol className={classes.list} reversed>
        {history.map(({ version, when, entries, note, fileName, importId, ...counts }) => (
          <li key={version} className={classes.version}>
            <div className={classes.name}>
              <strong>Version {version}</strong>
              <span>{when}</span>
            </div>
            <p className={classes.text}>
              {words(counts)} · {formatCount(entries)} in all
              {importId !== null && (
                <>
                  {' · from '}
                  <Link href={`/imports/${importId}`}>{fileName ?? 'a file'}</Link>
                </>
              )}
              {note !== null && <span className={classes.note}>{note}</span>}
            </p>
            <div className={classes.buttons}>
              {version === newest ? (
                <span className={classes.force}>In force</span>
              ) : (
                <IfMay right="policies">
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={busy}
                    aria-label={`Use again version ${version}`}
                    onClick={() => start(async () => setProblem((await onRestore(newest, version)).problem))}
                  >
                    Use again
                  </Button>
                </IfMay>
              )}
            </div>
          </li>
        ))}
      </ol>
      {problem !== null && <p role="alert">{problem}</p>}
    </div>
  );
}

function words({ added, changed, removed }: Pick<ShownVersion, 'added' | 'changed' | 'removed'>): string {
  const parts = [
    added > 0 && `${formatCount(added)} added`,
    changed > 0 && `${formatCount(changed)} changed`,
    removed > 0 && `${formatCount(removed)} removed`,
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
