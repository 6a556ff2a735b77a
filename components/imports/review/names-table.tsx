'use client';

import { Button, NativeSelect } from '@mantine/core';
import type { NameSeen } from '@/core/ingest/understanding';
import { formatCount } from '@/core/text/format-count';
import { withBot } from './corrections';
import type { ReviewState } from './review';
import { ShowMore } from './show-more';
import classes from './who-table.module.css';

const SHOWN = 10;

const CHOICES = [
  { value: 'bot', label: 'A bot' },
  { value: 'agent', label: 'A person' },
];

/** The names of those who answer, those that may be bots first. */
export function NamesTable({
  names,
  state: { draft, change },
}: {
  names: readonly NameSeen[];
  state: ReviewState;
}) {
  // Bots stay where they were when they only might have been bots: nothing jumps.
  const first = (name: NameSeen) => name.suggestion !== null || name.role === 'bot';
  const ordered = [...names.filter(first), ...names.filter((name) => !first(name))];
  const asked = draft.bots === undefined && names.some(({ suggestion }) => suggestion !== null);
  return (
    <ShowMore items={ordered} first={SHOWN} noun="name">
      {(shown) => (
        <>
          <table className={classes.table}>
            <caption className={classes.caption}>Which names are bots</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Is</th>
                <th scope="col" className={classes.number}>
                  Messages
                </th>
                <th scope="col" className={`${classes.number} ${classes.wide}`}>
                  Usual pause
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, role, messages, medianPauseMs, suggestion }) => (
                <tr key={name} data-open={(asked && suggestion !== null) || undefined}>
                  <th scope="row">
                    <span className={classes.value}>{name}</span>
                    {asked && suggestion !== null && (
                      <span className={classes.hint}>May be a bot. {suggestion}</span>
                    )}
                  </th>
                  <td>
                    <NativeSelect
                      aria-label={`What ${name} is`}
                      className={classes.select}
                      value={draft.bots ? (draft.bots.includes(name) ? 'bot' : 'agent') : role}
                      data={CHOICES}
                      onChange={({ currentTarget }) =>
                        change(withBot(draft, names, name, currentTarget.value === 'bot'))
                      }
                    />
                  </td>
                  <td className={classes.number}>{formatCount(messages)}</td>
                  <td className={`${classes.number} ${classes.wide}`}>
                    {medianPauseMs === null ? '–' : pause(medianPauseMs)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {asked && (
            <Button
              variant="default"
              size="compact-sm"
              mt="sm"
              onClick={() =>
                change({ ...draft, bots: names.filter(({ role }) => role === 'bot').map(({ name }) => name) })
              }
            >
              They are right as they are
            </Button>
          )}
        </>
      )}
    </ShowMore>
  );
}

function pause(ms: number): string {
  if (ms < 1000) return 'under 1 s';
  const seconds = Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
