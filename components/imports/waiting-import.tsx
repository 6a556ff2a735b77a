'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { plural } from '@/core/text/plural';
import type { ImportFacts } from './import-facts';
import type { Approve } from './import-list';
import classes from './waiting-import.module.css';

/** What was found of a file that waits for the user. */
export interface Found {
  /** "1,204 conversations, 9,876 messages" */
  words: string;
  /** What only the user can say; none where the file can be stored as it is. */
  questions: string[];
  unusable: number;
}

export type WaitingFacts = ImportFacts & { found: Found | null };

/** A file that was looked through: one click where nothing is open, otherwise its questions. */
export function WaitingImport({
  facts: { id, fileName },
  found: { words, questions, unusable },
  onApprove,
}: {
  facts: ImportFacts;
  found: Found;
  onApprove: Approve;
}) {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const approve = () =>
    start(async () => {
      setError((await onApprove(id, false)).problem);
      router.refresh();
    });
  const [question] = questions;
  return (
    <div className={classes.waiting}>
      <p className={classes.words}>
        <strong>{words}</strong>
        {question === undefined ? (
          <span> {unusable > 0 ? `${plural(unusable, 'row')} cannot be used.` : 'Nothing is open.'}</span>
        ) : (
          <span className={classes.question}> {question}</span>
        )}
        {error !== null && <span role="alert"> {error}</span>}
      </p>
      <div className={classes.buttons}>
        <Button
          component={Link}
          href={`/imports/${id}`}
          className={question === undefined ? undefined : classes.answer}
          variant={question === undefined ? 'default' : 'filled'}
          size="compact-sm"
          aria-label={`Check ${fileName}`}
        >
          {question === undefined ? 'Check' : 'Answer'}
        </Button>
        {question === undefined && (
          <Button size="compact-sm" onClick={approve} loading={busy} aria-label={`Import ${fileName}`}>
            Import
          </Button>
        )}
      </div>
    </div>
  );
}
