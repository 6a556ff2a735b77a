'use client';

import { useState } from 'react';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import type { ProblemGroup } from './problem-groups';
import { type ProblemRow, ProblemRows } from './problem-rows';
import classes from './unused-rows.module.css';

/** Rows fetched when a reason is opened; the download has all. */
const LISTED = 50;

/** One reason; its rows are fetched when it is opened. */
export function GroupRows({ importId, group }: { importId: number; group: ProblemGroup }) {
  const { code, column, message, rows: count } = group;
  const [rows, setRows] = useState<readonly ProblemRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    if (rows !== null) return;
    const wanted = new URLSearchParams({ code, message, limit: String(LISTED) });
    if (column !== null) wanted.set('column', column);
    const answer = await fetch(`/api/imports/${importId}/problems?${wanted}`).catch(() => null);
    setFailed(!answer?.ok);
    if (answer?.ok) setRows((await answer.json()).problems);
  };
  return (
    <details className={classes.group} onToggle={open}>
      <summary>
        <strong>{plural(count, 'row')}</strong> {message}
      </summary>
      {failed && <p className={classes.error}>The rows could not be fetched. Open it again in a moment.</p>}
      {rows !== null && (
        <>
          <ProblemRows rows={rows} label={message} />
          {count > rows.length && (
            <p className={classes.more}>
              The first {formatCount(rows.length)} of {formatCount(count)}; the download has all.
            </p>
          )}
        </>
      )}
    </details>
  );
}
