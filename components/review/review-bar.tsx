'use client';

import { Button, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { KeyHelp } from '@/components/keys/key-help';
import type { KeyHint } from '@/components/keys/key-list';
import type { Queue } from '@/core/review/queue';
import { LONGEST_NAME, LONGEST_NOTE } from '@/core/review/review-step';
import classes from './review-bar.module.css';
import type { Said } from './said';
import type { Review } from './use-review';

const REVIEW_HINTS: readonly KeyHint[] = [
  { keys: ['j'], does: 'Next finding' },
  { keys: ['k'], does: 'Previous finding' },
  { keys: ['c'], does: 'Confirm the finding' },
  { keys: ['x'], does: 'Reject the finding' },
  { keys: ['u'], does: 'Take your word back' },
  { keys: ['a'], does: 'Add a finding that was overlooked' },
  { keys: ['d'], does: 'Done: read whole, on to the next' },
  { keys: ['?'], does: 'Show these keys' },
];

/** Who reviews, whether the conversation has been read whole, and the step that says so. */
export function ReviewBar({
  said,
  messageCount,
  queue,
  review,
  fixed,
  onAdd,
}: {
  said: Said;
  messageCount: number;
  queue: Queue | null;
  review: Review;
  /** Whether the name is that of whoever is signed in. */
  fixed: boolean;
  onAdd: () => void;
}) {
  const own = said.reviews.find(({ reviewer }) => reviewer === review.reviewer.trim());
  const [note, setNote] = useState(own?.note ?? '');
  const grown = own !== undefined && own.messageCount !== messageCount;
  return (
    <div className={classes.bar}>
      <div className={classes.fields}>
        <TextInput
          label="Your name"
          description={
            fixed
              ? 'Stands beside what you say. Yours to change on the page of your account.'
              : 'Stands beside what you say. Remembered in this browser.'
          }
          readOnly={fixed}
          data-reviewer
          maxLength={LONGEST_NAME}
          value={review.reviewer}
          onChange={(event) => review.rename(event.currentTarget.value)}
        />
        <Textarea
          label="Note on the conversation"
          description="Kept when you say that you are done."
          autosize
          minRows={1}
          maxRows={4}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div className={classes.actions}>
        <Button
          data-review-done
          loading={review.pending}
          onClick={() => review.complete(note.trim() || null)}
        >
          {queue === null ? 'Done: I have read it whole' : 'Done, next one'}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
          onClick={onAdd}
        >
          Add a finding
        </Button>
        {own && (
          <Button variant="subtle" onClick={review.reopen}>
            Not done yet
          </Button>
        )}
        <KeyHelp hints={REVIEW_HINTS} />
      </div>
      <p className={classes.state} role="status">
        {review.problem !== null && (
          <span className={classes.problem}>
            <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" /> {review.problem}
          </span>
        )}
        {reviewWords(said, grown)}
      </p>
    </div>
  );
}

function reviewWords({ reviews }: Said, grown: boolean): string {
  if (reviews.length === 0) return 'Nobody has read this conversation whole yet.';
  const names = reviews.map(({ reviewer }) => reviewer).join(', ');
  const since = grown ? ' It has grown since, so it is not counted as reviewed.' : '';
  return `Read whole by ${names}. Findings that nobody objected to count as confirmed.${since}`;
}
