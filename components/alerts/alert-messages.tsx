'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useState, useTransition } from 'react';
import classes from '@/components/delivery/delivery-list.module.css';
import type { AlertMessageState } from '@/core/alerts/alert-message-state';

export interface ShownMessage {
  id: string;
  to: string;
  state: AlertMessageState;
  attempts: number;
  error: string | null;
  alerts: { title: string; when: string; path: string }[];
  /** When it was sent, or when it is tried next, in words of the workspace's time zone. */
  when: string;
}

/** What was sent, the latest first, and what became of it. */
export function AlertMessages({
  messages,
  resend,
}: {
  messages: readonly ShownMessage[];
  resend: (id: string) => Promise<{ problem: string | null }>;
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
      <section className={classes.frame} aria-label="Messages, table" tabIndex={0}>
        <table className={classes.table}>
          <caption className="unseen">Messages</caption>
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col">Told</th>
              <th scope="col">State</th>
              <th scope="col">
                <span className="unseen">What can be done</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {messages.map((message) => (
              <tr key={message.id}>
                <th scope="row" className={classes.recipient}>
                  <bdi>{message.to}</bdi>
                </th>
                <td className={classes.recipient}>
                  {message.alerts.length === 0 && 'A trial'}
                  {message.alerts.map(({ title, when, path }) => (
                    <div key={title}>
                      <Link href={path}>{title}</Link>, {when}
                    </div>
                  ))}
                </td>
                <td data-state={message.state}>
                  {stateWords(message)}
                  {message.error !== null && <span className={classes.error}>{message.error}</span>}
                </td>
                <td>
                  {(message.state === 'failed' || message.state === 'unsure') && (
                    <Button
                      size="xs"
                      variant="default"
                      loading={pending}
                      aria-label={`Send again to ${message.to}`}
                      onClick={() =>
                        startTransition(async () => setProblem((await resend(message.id)).problem))
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

function stateWords({ state, attempts, when }: ShownMessage): string {
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
