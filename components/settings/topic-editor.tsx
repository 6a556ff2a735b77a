'use client';

import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type WrittenTopic, writtenKeywords } from '@/core/topics/edit-taxonomy';
import type { Topic } from '@/core/topics/topic';

/** One topic in fields: its name, and the words by which it is told. */
export function TopicEditor({
  topic,
  onDone,
  onClose,
}: {
  /** The topic that is changed; null for a new one. */
  topic: Topic | null;
  /** Takes it over; a sentence where it cannot be. */
  onDone: (written: WrittenTopic) => string | null;
  onClose: () => void;
}) {
  const [label, setLabel] = useState(topic?.label ?? '');
  const [keywords, setKeywords] = useState(topic === null ? '' : writtenKeywords(topic));
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={topic === null ? 'Add a topic' : `Change "${topic.label}"`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // The page's form is its parent for React, though not in the document.
          event.stopPropagation();
          const why = onDone({ label, keywords });
          if (why === null) onClose();
          else setProblem(why);
        }}
      >
        <Stack>
          <TextInput
            label="Name"
            description="Shown wherever topics are, and stored with the conversations."
            value={label}
            maxLength={60}
            onChange={(event) => setLabel(event.currentTarget.value)}
            required
            data-autofocus
          />
          <Textarea
            label="Keywords"
            description="One a line, one to five words each. The words may have others between them. A star stands for any ending: cancel* order also sees cancelling my last order."
            value={keywords}
            onChange={(event) => setKeywords(event.currentTarget.value)}
            autosize
            minRows={6}
            maxRows={14}
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
          <Button type="submit">Done</Button>
        </Group>
      </form>
    </Modal>
  );
}
