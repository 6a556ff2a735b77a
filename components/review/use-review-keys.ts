'use client';

import { useEffect, useRef } from 'react';
import { isTaken } from '@/components/keys/key-list';
import type { ReadFinding } from '@/components/transcript/reading';
import type { Said } from './said';
import type { Review } from './use-review';

/** One key for each thing that a reviewer does; letters act on the finding that has the focus. */
export function useReviewKeys({
  findings,
  said,
  review,
  onAdd,
}: {
  findings: readonly ReadFinding[];
  said: Said;
  review: Review;
  onAdd: () => void;
}): void {
  const latest = useRef({ findings, said, review, onAdd });
  latest.current = { findings, said, review, onAdd };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const { findings: all, review: hands, onAdd: add } = latest.current;
      const here = document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset.finding;
      const at = all.findIndex(({ number }) => String(number) === here);
      const go = (to: number) => {
        const number = all[Math.min(all.length - 1, Math.max(0, to))]?.number;
        document.getElementById(`finding-${number}`)?.focus();
      };
      const finding = all[at];
      const key = finding && { kind: finding.kind, messageSeq: finding.message };
      const actions: Record<string, (() => void) | undefined> = {
        j: () => go(at + 1),
        k: () => go(at === -1 ? all.length - 1 : at - 1),
        c: key && (() => hands.say(key, 'confirmed')),
        x: key && (() => hands.say(key, 'rejected')),
        u: key && (() => hands.withdraw(key)),
        a: add,
        d: () => document.querySelector<HTMLButtonElement>('[data-review-done]')?.click(),
      };
      const act = actions[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
