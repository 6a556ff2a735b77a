'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { isUnderWay } from '@/core/ingest/import-status';
import type { ImportProgressFacts } from './import-facts';

const EVERY = 700;

/**
 * Follows an import by asking for it until it is final, then lets the page read again. What was known
 * last is kept while the server can't be reached.
 */
export function useImportProgress(id: number): ImportProgressFacts | null {
  const router = useRouter();
  const [facts, setFacts] = useState<ImportProgressFacts | null>(null);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answer = await fetch(`/api/imports/${id}`, { cache: 'no-store' }).catch(() => null);
      if (gone) return;
      if (answer?.ok) {
        const next = (await answer.json()) as ImportProgressFacts;
        if (gone) return;
        setFacts(next);
        if (!isUnderWay(next.status)) {
          router.refresh();
          return;
        }
      }
      timer = setTimeout(ask, EVERY);
    };
    ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [id, router]);
  return facts;
}
