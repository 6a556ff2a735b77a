import { z } from 'zod';
import { FINDING_KINDS } from '@/core/scoring/finding';
import { QUEUES } from './queue';
import { VERDICTS } from './verdict';

/** Longest name and note that are kept. */
export const LONGEST_NAME = 60;
export const LONGEST_NOTE = 1000;

const finding = { kind: z.enum(FINDING_KINDS), messageSeq: z.number().int().min(0) };
const note = z.string().trim().max(LONGEST_NOTE).nullable();

/** One thing that a reviewer does with a conversation; the machine's scores are not touched by any. */
export const reviewStepSchema = z.intersection(
  z.object({
    conversation: z.string().min(1),
    reviewer: z.string().trim().min(1).max(LONGEST_NAME),
  }),
  z.discriminatedUnion('does', [
    z.object({ does: z.literal('say'), ...finding, verdict: z.enum(VERDICTS), note }),
    z.object({ does: z.literal('withdraw'), ...finding }),
    z.object({ does: z.literal('complete'), queue: z.enum(QUEUES).nullable(), note }),
    z.object({ does: z.literal('reopen') }),
  ]),
);

export type ReviewStep = z.infer<typeof reviewStepSchema>;
