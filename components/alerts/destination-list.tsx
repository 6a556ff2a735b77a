'use client';

import { Button } from '@mantine/core';
import { useState, useTransition } from 'react';
import classes from '@/components/delivery/delivery-list.module.css';
import type { Destination } from '@/core/alerts/alert-settings';
import { destinationWords } from './destination-words';

type Act = (id: string) => Promise<{ problem: string | null }>;

/** Who is told of alerts, and of which. */
export function DestinationList({
  destinations,
  remove,
  attempt,
}: {
  destinations: readonly Destination[];
  remove: Act;
  attempt: Act;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const act = (what: Act, id: string) => () =>
    startTransition(async () => setProblem((await what(id)).problem));
  return (
    <>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <section className={classes.frame} aria-label="Who is told, table" tabIndex={0}>
        <table className={classes.table}>
          <caption className="unseen">Who is told</caption>
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col">Told of</th>
              <th scope="col">
                <span className="unseen">What can be done</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {destinations.map((destination) => (
              <tr key={destination.id}>
                <th scope="row" className={classes.recipient}>
                  <bdi>{destination.to}</bdi>
                </th>
                <td>
                  <bdi>{destinationWords(destination)}</bdi>
                </td>
                <td>
                  <Button.Group>
                    <Button
                      size="xs"
                      variant="default"
                      loading={pending}
                      aria-label={`Send a trial to ${destination.to}`}
                      onClick={act(attempt, destination.id)}
                    >
                      Send a trial
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      loading={pending}
                      aria-label={`Remove ${destination.to}`}
                      onClick={act(remove, destination.id)}
                    >
                      Remove
                    </Button>
                  </Button.Group>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
