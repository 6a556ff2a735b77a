'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import classes from './upload-panel.module.css';

/** Loads the sample workspace through the real import; the page then shows its progress. */
export function LoadSample() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const load = async () => {
    setBusy(true);
    setError(null);
    const answer = await fetch('/api/sample', { method: 'POST' }).catch(() => null);
    if (answer?.ok) {
      router.refresh();
      return;
    }
    setBusy(false);
    setError('The sample could not be loaded. Is Trustledger still running?');
  };
  return (
    <div className={classes.panel}>
      <div>
        <Button variant="default" onClick={load} loading={busy}>
          Load the sample
        </Button>
      </div>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
