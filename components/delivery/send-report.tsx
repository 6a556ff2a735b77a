'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useState, useTransition } from 'react';
import { plural } from '@/core/text/plural';
import type { ShownDelivery } from './delivery-list';
import classes from './report-downloads.module.css';

/** Sends a closed month to the recipients of the settings, and says how far that is. */
export function SendReport({
  month,
  recipients,
  mails,
  send,
}: {
  month: string;
  recipients: readonly string[];
  /** Of the revision that is shown. */
  mails: readonly ShownDelivery[];
  send: (month: string) => Promise<{ problem: string | null }>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const known = new Set(mails.map(({ recipient }) => recipient));
  const without = recipients.filter((recipient) => !known.has(recipient.toLowerCase()));
  const sent = mails.filter(({ state }) => state === 'sent').length;
  return (
    <div className={classes.row} role="status">
      {recipients.length === 0 && (
        <p>
          Nobody gets it by mail: <Link href="/settings">the settings</Link> name no recipients.
        </p>
      )}
      {mails.length > 0 && (
        <p>
          Mailed to {sent} of {plural(mails.length, 'recipient')}: <Link href="/reports">see the mails</Link>.
        </p>
      )}
      {without.length > 0 && (
        <Button
          size="xs"
          variant="default"
          loading={pending}
          onClick={() => startTransition(async () => setProblem((await send(month)).problem))}
        >
          Mail it to {plural(without.length, 'recipient')}
        </Button>
      )}
      {problem !== null && <p>{problem}</p>}
    </div>
  );
}
