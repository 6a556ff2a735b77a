'use client';

import { NativeSelect } from '@mantine/core';
import type { SenderRole } from '@/core/ingest/mapping';
import type { SenderSeen } from '@/core/ingest/understanding';
import { formatCount } from '@/core/text/format-count';
import { withRole } from './corrections';
import type { ReviewState } from './review';
import { ROLE_CHOICES } from './role-words';
import { ShowMore } from './show-more';
import classes from './who-table.module.css';

const SHOWN = 10;

/** The words for senders in the file, the unknown ones first, each with what it was read as. */
export function SendersTable({
  senders,
  state: { draft, change },
}: {
  senders: readonly SenderSeen[];
  state: ReviewState;
}) {
  // Those that the user has just named stay where they were when they were unknown: nothing jumps.
  const first = ({ role, value }: SenderSeen) => role === null || draft.roles?.[value] !== undefined;
  const ordered = [...senders.filter(first), ...senders.filter((sender) => !first(sender))];
  return (
    <ShowMore items={ordered} first={SHOWN} noun="sender">
      {(shown) => (
        <table className={classes.table}>
          <caption className="unseen">Senders in the file</caption>
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col">Read as</th>
              <th scope="col" className={classes.number}>
                Rows
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ value, role, messages }) => (
              <tr key={value} data-open={role === null || undefined}>
                <th scope="row" className={classes.value}>
                  {value === '' ? 'nothing' : value}
                </th>
                <td>
                  <NativeSelect
                    aria-label={`What "${value}" is`}
                    className={classes.select}
                    value={draft.roles?.[value] ?? role ?? ''}
                    data={
                      role === null
                        ? [{ value: '', label: 'Not known: choose' }, ...ROLE_CHOICES]
                        : ROLE_CHOICES
                    }
                    onChange={({ currentTarget }) =>
                      currentTarget.value !== '' &&
                      change(withRole(draft, value, currentTarget.value as SenderRole))
                    }
                  />
                </td>
                <td className={classes.number}>{formatCount(messages)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ShowMore>
  );
}
