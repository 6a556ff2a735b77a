'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Calls an import off that is not stored yet: nothing of it is left. */
export function CancelButton({ id, fileName }: { id: number; fileName: string }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const cancel = async () => {
    setBusy(true);
    // Too late is no fault: the page then shows what became of it.
    await fetch(`/api/imports/${id}/cancel`, { method: 'POST' }).catch(() => null);
    router.refresh();
    setBusy(false);
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      onClick={cancel}
      loading={busy}
      aria-label={`Cancel the import of ${fileName}`}
    >
      Cancel
    </Button>
  );
}
