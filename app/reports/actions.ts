'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { engine } from '@/app/engine';
import { loadReviewer } from '@/app/reviewer';
import { closeReport } from '@/jobs/report/close-report';

const asked = z.object({ month: z.string().max(7), reissue: z.boolean() });

/** One sentence on why the month was not closed; null where it was. */
export type CloseAnswer = { problem: string | null };

/** Closes a month as it reads now, or issues a closed one again as its next revision. */
export async function closeMonthNow(month: string, reissue: boolean): Promise<CloseAnswer> {
  const parsed = asked.safeParse({ month, reissue });
  if (!parsed.success) return { problem: 'The month was not understood.' };
  const by = (await loadReviewer()) || 'somebody on this page';
  const closed = await closeReport(engine(), parsed.data.month, by, Date.now(), {
    reissue: parsed.data.reissue,
  });
  revalidatePath('/reports', 'layout');
  return { problem: 'problem' in closed ? closed.problem : null };
}
