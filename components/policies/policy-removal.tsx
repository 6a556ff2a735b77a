'use client';

import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import type { RegisterEdit } from '@/core/policy/edit-register';
import type { Policy } from '@/core/policy/policy';

/** Takes an entry out, after asking. */
export function PolicyRemoval({
  policy,
  onSave,
  onClose,
}: {
  policy: Policy;
  onSave: (edit: RegisterEdit, note: string) => Promise<{ problem: string | null }>;
  onClose: () => void;
}) {
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const remove = () =>
    start(async () => {
      const answer = await onSave({ kind: 'remove', id: policy.id }, note);
      if (answer.problem === null) onClose();
      else setProblem(answer.problem);
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Remove ${policy.id}?`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text>
        Statements are no longer judged by it, and all conversations are judged again. The versions before
        keep it.
      </Text>
      <TextInput
        mt="md"
        label="Note for the history"
        value={note}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {problem !== null && (
        <Text role="alert" c="var(--bad-ink)" mt="sm">
          {problem}
        </Text>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          Keep it
        </Button>
        <Button onClick={remove} loading={busy}>
          Remove
        </Button>
      </Group>
    </Modal>
  );
}
