'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { SenderRole } from '@/core/ingest/mapping';
import { plural } from '@/core/text/plural';
import { GroupRows } from './group-rows';
import type { ProblemGroup } from './problem-groups';
import { ROLE_CHOICES } from './review/role-words';
import classes from './unused-rows.module.css';

export type ReadAgain = (
  id: number,
  roles: Record<string, SenderRole>,
) => Promise<{ problem: string | null; importId?: number }>;

/**
 * Why rows were not used, each reason with its rows to open. Senders that were not known can be given a role,
 * and the stored file is read again with it.
 */
export function UnusedRows({
  importId,
  groups,
  onReadAgain,
}: {
  importId: number;
  groups: readonly ProblemGroup[];
  /** null where the file cannot be read again. */
  onReadAgain: ReadAgain | null;
}) {
  const router = useRouter();
  const [roles, setRoles] = useState<Record<string, SenderRole>>({});
  const [error, setError] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const given = groups.filter(
    ({ code, value }) => code === 'unknown_sender' && value !== null && value in roles,
  );
  const rows = given.reduce((sum, group) => sum + group.rows, 0);
  const read = () =>
    start(async () => {
      const answer = await onReadAgain?.(importId, roles);
      if (answer?.importId !== undefined) router.push(`/imports/${answer.importId}`);
      else setError(answer?.problem ?? null);
    });
  return (
    <div className={classes.groups}>
      <ul className={classes.list}>
        {groups.map((group) => {
          const { code, column, message, value } = group;
          const mappable = onReadAgain !== null && code === 'unknown_sender' && value !== null;
          return (
            <li key={`${code} ${column} ${message}`} className={classes.item}>
              <GroupRows importId={importId} group={group} />
              {mappable && (
                <NativeSelect
                  aria-label={`What "${value}" is`}
                  className={classes.role}
                  data={[{ value: '', label: 'Not known: choose' }, ...ROLE_CHOICES]}
                  value={roles[value] ?? ''}
                  onChange={({ currentTarget }) => {
                    const { [value]: _, ...others } = roles;
                    const role = currentTarget.value as SenderRole | '';
                    setRoles(role === '' ? others : { ...others, [value]: role });
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {rows > 0 && (
        <div className={classes.again}>
          <Button onClick={read} loading={busy}>
            Read {plural(rows, 'row')} again
          </Button>
          <p>
            The stored file is read once more with these roles; that import then takes the place of this one.
          </p>
        </div>
      )}
      {error !== null && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
