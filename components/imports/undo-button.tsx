'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Takes an import out again, after asking. */
export function UndoButton({ id, fileName }: { id: number; fileName: string }) {
  const router = useRouter();
  const [opened, { open, close }] = useDisclosure(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const undo = async () => {
    setBusy(true);
    setError(null);
    const answer = await fetch(`/api/imports/${id}/undo`, { method: 'POST' }).catch(() => null);
    setBusy(false);
    if (answer?.ok) {
      close();
      router.refresh();
      return;
    }
    const said = await answer?.json().catch(() => null);
    setError(said?.error ?? 'The server could not be reached.');
  };

  return (
    <>
      <Button variant="default" size="xs" onClick={open} aria-label={`Undo the import of ${fileName}`}>
        Undo
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title="Undo this import"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Text>
          Everything that only <strong>{fileName}</strong> brought is taken out, and the figures are those of
          before. What other imports brought stays. You can import the file again at any time.
        </Text>
        {error && (
          <Text role="alert" c="var(--bad-ink)" mt="sm">
            {error}
          </Text>
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            Keep it
          </Button>
          <Button onClick={undo} loading={busy}>
            Undo the import
          </Button>
        </Group>
      </Modal>
    </>
  );
}
