'use server';

import { revalidatePath } from 'next/cache';
import { engine } from '@/app/engine';
import { conversationHref } from '@/components/conversations/conversation-facts';
import { type ReviewStep, reviewStepSchema } from '@/core/review/review-step';
import { readNextToReview } from '@/db/read/read-next-to-review';
import { completeReview } from '@/db/write/complete-review';
import { recordVerdict, type VerdictOutcome } from '@/db/write/record-verdict';
import { reopenReview } from '@/db/write/reopen-review';
import { withdrawVerdict } from '@/db/write/withdraw-verdict';

export interface ReviewAnswer {
  /** Why nothing was kept, one sentence; null where it was. */
  problem: string | null;
  /** The queue's next conversation, after the last one was read whole. */
  next: string | null;
}

const GONE = 'This conversation is not in the workspace any more.';

const PROBLEMS: Record<VerdictOutcome, string | null> = {
  recorded: null,
  'no-conversation': GONE,
  'no-such-finding': 'The finding is not there any more; the page was out of date.',
  'found-already': 'The scorer has found this already: confirm it instead.',
};

/** Keeps what a reviewer says; the machine's scores stay as they are. */
export async function review(said: ReviewStep): Promise<ReviewAnswer> {
  const parsed = reviewStepSchema.safeParse(said);
  if (!parsed.success) return { problem: 'This could not be understood, so nothing was kept.', next: null };
  const step = parsed.data;
  const answer = await keep(step);
  revalidatePath(conversationHref(step.conversation));
  return answer;
}

async function keep(step: ReviewStep): Promise<ReviewAnswer> {
  const now = Date.now();
  switch (step.does) {
    case 'say':
      return { problem: PROBLEMS[await recordVerdict(engine(), step, now)], next: null };
    case 'withdraw':
      await withdrawVerdict(engine(), step);
      return { problem: null, next: null };
    case 'reopen':
      await reopenReview(engine(), step.conversation, step.reviewer);
      return { problem: null, next: null };
    case 'complete': {
      const { queue } = step;
      const kept = await completeReview(engine(), { ...step, sampled: queue === 'random' }, now);
      if (!kept) return { problem: GONE, next: null };
      return { problem: null, next: queue === null ? null : await readNextToReview(engine().db, queue) };
    }
  }
}
