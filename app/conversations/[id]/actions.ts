'use server';

import { revalidatePath } from 'next/cache';
import { type Answer, action } from '@/app/access/action';
import type { Access } from '@/app/access/allowed';
import { site } from '@/app/access/site';
import { conversationHref } from '@/components/conversations/conversation-facts';
import type { Person } from '@/core/access/person';
import { type ReviewStep, reviewStepSchema } from '@/core/review/review-step';
import { readConversation } from '@/db/read/read-conversation';
import { readNextToReview } from '@/db/read/read-next-to-review';
import { completeReview } from '@/db/write/complete-review';
import { recordVerdict, type VerdictOutcome } from '@/db/write/record-verdict';
import { reopenReview } from '@/db/write/reopen-review';
import { withdrawVerdict } from '@/db/write/withdraw-verdict';

interface ReviewAnswer extends Answer {
  /** The queue's next conversation, after the last one was read whole. */
  next?: string | null;
}

const GONE = 'This conversation is not in the workspace any more.';

const PROBLEMS: Record<VerdictOutcome, string | null> = {
  recorded: null,
  'no-conversation': GONE,
  'no-such-finding': 'The finding is not there any more; the page was out of date.',
  'found-already': 'The scorer has found this already: confirm it instead.',
};

/** Keeps what a reviewer says; the machine's scores stay as they are. */
export const review = action(
  'review',
  async ({ engine, person, recorded }, said: ReviewStep): Promise<ReviewAnswer> => {
    const parsed = reviewStepSchema.safeParse(said);
    if (!parsed.success) return { problem: 'This could not be understood, so nothing was kept.' };
    // Without accounts people say who they are; a signed-in person is who they are.
    const step = site().mode === 'team' ? { ...parsed.data, reviewer: person.name } : parsed.data;
    if ((await readConversation(engine.db, step.conversation, person.channels)) === null)
      return { problem: GONE };
    const answer = await keep({ engine, recorded }, step, person.channels);
    revalidatePath(conversationHref(step.conversation));
    return answer;
  },
);

async function keep(
  { engine, recorded }: Pick<Access, 'engine' | 'recorded'>,
  step: ReviewStep,
  within: Person['channels'],
): Promise<ReviewAnswer> {
  const now = Date.now();
  const subject = { type: 'conversation', id: step.conversation } as const;
  const told = { kind: 'reviewed', subject, details: { did: step.does } } as const;
  switch (step.does) {
    case 'say':
      return {
        problem:
          PROBLEMS[
            await recorded(
              (tx) => recordVerdict(tx, step, now),
              (outcome) => (outcome === 'recorded' ? told : null),
            )
          ],
      };
    case 'withdraw':
      await recorded(
        (tx) => withdrawVerdict(tx, step),
        () => told,
      );
      return { problem: null };
    case 'reopen':
      await recorded(
        (tx) => reopenReview(tx, step.conversation, step.reviewer),
        () => told,
      );
      return { problem: null };
    case 'complete': {
      const { queue } = step;
      const kept = await recorded(
        (tx) => completeReview(tx, { ...step, sampled: queue === 'random' }, now),
        (done) => (done ? told : null),
      );
      if (!kept) return { problem: GONE };
      return {
        problem: null,
        next: queue === null ? null : await readNextToReview(engine.db, queue, within),
      };
    }
  }
}
