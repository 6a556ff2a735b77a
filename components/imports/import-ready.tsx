'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { plural } from '@/core/text/plural';
import type { Approve } from './import-list';

/** Stores all files at once that leave nothing open. */
export function ImportReady({ ids, onApprove }: { ids: readonly number[]; onApprove: Approve }) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const approve = () =>
    start(async () => {
      for (const id of ids) await onApprove(id, false);
      router.refresh();
    });
  return (
    <div>
      <Button onClick={approve} loading={busy}>
        Import the {plural(ids.length, 'file')} that leave nothing open
      </Button>
    </div>
  );
}
