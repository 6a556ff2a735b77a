'use client';

import { Button } from '@mantine/core';
import { useState, useTransition } from 'react';
import type { KeyRight } from '@/core/access/key';
import { channelLabel } from '@/core/conversation/channel-label';
import { formatDay } from '@/core/time/format-day';
import classes from './keys.module.css';

interface ShownKey {
  id: string;
  name: string;
  start: string;
  rights: readonly KeyRight[];
  channels: readonly string[] | null;
  madeBy: string;
  expires: string;
  lastUsed: string | null;
  revokedAt: number | null;
  works: boolean;
}

/** Every key: what it may do, until when, when it was used last, and the way to end it. */
export function KeyList({
  keys,
  revoke,
}: {
  keys: readonly ShownKey[];
  revoke: (id: string) => Promise<{ problem: string | null }>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  return (
    <>
      <ul className={classes.list} aria-label="Keys">
        {keys.map(
          ({ id, name, start: begins, rights, channels, madeBy, expires, lastUsed, works, revokedAt }) => (
            <li key={id} className={classes.key} data-ended={!works || undefined}>
              <div>
                <strong>{name}</strong> <code>{begins}…</code>
                <p>
                  May {rights.join(', ')}
                  {channels !== null && ` on ${channels.map(channelLabel).join(', ')}`}. Made by {madeBy}.{' '}
                  {lastUsed === null ? 'Never used.' : `Last used on ${lastUsed}.`}{' '}
                  {revokedAt !== null
                    ? 'Revoked.'
                    : `${works ? 'Works until' : 'Ended on'} ${formatDay(expires)}.`}
                </p>
              </div>
              {works && (
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={busy}
                  aria-label={`Revoke ${name}`}
                  onClick={() => start(async () => setProblem((await revoke(id)).problem))}
                >
                  Revoke
                </Button>
              )}
            </li>
          ),
        )}
      </ul>
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
}
