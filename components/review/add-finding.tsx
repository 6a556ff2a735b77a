'use client';

import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_NOTE } from '@/core/review/review-step';
import { FINDING_KINDS, type FindingKind } from '@/core/scoring/finding';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import classes from './review-bar.module.css';
import type { Review } from './use-review';

const KINDS = FINDING_KINDS.map((value) => ({ value, label: FINDING_NAMES[value].label }));

/** Names what the machine overlooked: which message, which finding, and why. */
export function AddFinding({
  opened,
  onClose,
  messages,
  at,
  review,
}: {
  opened: boolean;
  onClose: () => void;
  messages: readonly { seq: number; text: string }[];
  /** The message that is pointed at. */
  at: number;
  review: Review;
}) {
  const [kind, setKind] = useState<FindingKind>('escalation.refused');
  const [chosen, setChosen] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const seq = chosen ?? at;
  const close = () => {
    setChosen(null);
    setNote('');
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title="Add what was overlooked"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          review.say({ kind, messageSeq: seq }, 'added', note.trim() || null);
          close();
        }}
      >
        <NativeSelect
          label="Message"
          value={String(seq)}
          data={messages.map((message, i) => ({
            value: String(message.seq),
            label: `${i + 1}. ${message.text.slice(0, 60)}`,
          }))}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
        <NativeSelect
          label="Finding"
          description={FINDING_NAMES[kind].definition}
          value={kind}
          data={KINDS}
          onChange={(event) => setKind(event.currentTarget.value as FindingKind)}
        />
        <Textarea
          label="Note"
          value={note}
          maxLength={LONGEST_NOTE}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div>
          <Button type="submit">Add the finding</Button>
        </div>
      </form>
    </Modal>
  );
}
