'use client';

import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { LONGEST_POLICY, type RegisterEdit } from '@/core/policy/edit-register';
import type { Policy } from '@/core/policy/policy';

/** One entry in fields; saving it makes the next version of the register. */
export function PolicyEditor({
  policy,
  replaces,
  onSave,
  onClose,
}: {
  policy: Policy;
  /** The id of the entry that is changed; null for a new one. */
  replaces: string | null;
  onSave: (edit: RegisterEdit, note: string) => Promise<{ problem: string | null }>;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(policy);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const set = (field: keyof Policy) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const save = () =>
    start(async () => {
      const answer = await onSave({ kind: 'put', replaces, policy: draft }, note);
      if (answer.problem === null) onClose();
      else setProblem(answer.problem);
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={replaces === null ? 'Add a policy' : `Change ${replaces}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <TextInput
            label="Id"
            value={draft.id}
            onChange={set('id')}
            maxLength={LONGEST_POLICY.id}
            required
            data-autofocus={replaces === null || undefined}
          />
          <TextInput
            label="Topic"
            value={draft.topic}
            onChange={set('topic')}
            maxLength={LONGEST_POLICY.topic}
          />
          <Textarea
            label="Text"
            description="One rule in plain words: Items can be returned within 30 days of delivery."
            value={draft.text}
            onChange={set('text')}
            maxLength={LONGEST_POLICY.text}
            autosize
            minRows={4}
            maxRows={12}
            required
            data-autofocus={replaces !== null || undefined}
          />
          <TextInput
            label="Note for the history"
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {problem !== null && (
            <Text role="alert" c="var(--bad-ink)">
              {problem}
            </Text>
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button type="submit" loading={busy}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
