'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useState, useTransition } from 'react';
import type { DeliveryState } from '@/core/report/delivery-state';
import classes from './delivery-list.module.css';

export interface ShownDelivery {
  id: number;
  month: string;
  monthName: string;
  revision: number;
  recipient: string;
  state: DeliveryState;
  attempts: number;
  error: string | null;
  /** When it was sent, or when it is tried next, in words of the workspace's time zone. */
  when: string;
}

/** The mails of reports, the latest first, and what became of each. */
export function DeliveryList({
  deliveries,
  resend,
}: {
  deliveries: readonly ShownDelivery[];
  resend: (id: number) => Promise<{ problem: string | null }>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  return (
    <>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <section className={classes.frame} aria-label="Mails of reports, table" tabIndex={0}>
        <table className={classes.table}>
          <caption className="unseen">Mails of reports</caption>
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">Recipient</th>
              <th scope="col">State</th>
              <th scope="col">
                <span className="unseen">What can be done</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map((delivery) => (
              <tr key={delivery.id}>
                <th scope="row">
                  <Link href={`/reports/${delivery.month}`}>{delivery.monthName}</Link>
                  {delivery.revision > 1 && `, revision ${delivery.revision}`}
                </th>
                <td className={classes.recipient}>{delivery.recipient}</td>
                <td data-state={delivery.state}>
                  {stateWords(delivery)}
                  {delivery.error !== null && <span className={classes.error}>{delivery.error}</span>}
                </td>
                <td>
                  {(delivery.state === 'failed' || delivery.state === 'unsure') && (
                    <Button
                      size="xs"
                      variant="default"
                      loading={pending}
                      aria-label={`Send again to ${delivery.recipient}: ${delivery.monthName}`}
                      onClick={() =>
                        startTransition(async () => setProblem((await resend(delivery.id)).problem))
                      }
                    >
                      Send again
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function stateWords({ state, attempts, when }: ShownDelivery): string {
  switch (state) {
    case 'sent':
      return `Sent ${when}`;
    case 'waiting':
      return attempts === 0 ? 'Waiting to be sent' : `Not sent yet, next attempt ${when}`;
    case 'sending':
    case 'handing':
      return 'Being sent';
    case 'failed':
      return 'Not sent';
    case 'unsure':
      return 'Perhaps sent';
  }
}
