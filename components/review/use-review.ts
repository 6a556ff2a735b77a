'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Queue } from '@/core/review/queue';
import type { ReviewStep } from '@/core/review/review-step';
import type { Verdict } from '@/core/review/verdict';
import type { FindingKind } from '@/core/scoring/finding';
import { reviewerCookie } from './reviewer-cookie';

export type ReviewAction = (step: ReviewStep) => Promise<{ problem: string | null; next?: string | null }>;

/** A finding, the machine's or a person's. */
export interface FindingKey {
  kind: FindingKind;
  messageSeq: number;
}

/** The reviewer's hands: every step is kept on the server, and the page follows. */
export function useReview(
  conversation: string,
  { act, name, queue }: { act: ReviewAction; name: string; queue: Queue | null },
) {
  const router = useRouter();
  const [reviewer, setReviewer] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  const send = (step: Omit<ReviewStep, 'conversation' | 'reviewer'>) => {
    if (reviewer.trim() === '') {
      setProblem('Say who you are first: your name stands beside what you say.');
      document.querySelector<HTMLInputElement>('input[data-reviewer]')?.focus();
      return;
    }
    startTransition(async () => {
      const answer = await act({ ...step, conversation, reviewer: reviewer.trim() } as ReviewStep);
      setProblem(answer.problem);
      if (answer.next) {
        router.push(`/conversations/${encodeURIComponent(answer.next)}?queue=${queue}`);
      } else if (step.does === 'complete' && queue !== null && answer.problem === null) {
        router.push('/review');
      }
    });
  };

  return {
    reviewer,
    rename: (next: string) => {
      setReviewer(next);
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
      document.cookie = reviewerCookie(next.trim());
    },
    problem,
    pending,
    say: (finding: FindingKey, verdict: Verdict, note: string | null = null) =>
      send({ does: 'say', ...finding, verdict, note } as never),
    withdraw: (finding: FindingKey) => send({ does: 'withdraw', ...finding } as never),
    complete: (note: string | null) => send({ does: 'complete', queue, note } as never),
    reopen: () => send({ does: 'reopen' }),
  };
}

export type Review = ReturnType<typeof useReview>;
