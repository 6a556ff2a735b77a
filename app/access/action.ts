import 'server-only';
import type { Right } from '@/core/access/rights';
import { failureSentence, isOutside } from '@/jobs/failure-sentence';
import { type Access, ask } from './allowed';

/** One sentence on why nothing was done; null where it was. */
export interface Answer {
  problem: string | null;
}

/**
 * A server action for those who have the right; others get the sentence that says why not, and so do all where
 * the disk is full or the folder read-only.
 */
export function action<A extends unknown[], T extends Answer>(
  right: Right,
  work: (access: Access, ...args: A) => Promise<T>,
): (...args: A) => Promise<T | Answer> {
  return async (...args) => {
    try {
      const access = await ask(right);
      return 'problem' in access ? { problem: access.problem } : await work(access, ...args);
    } catch (error) {
      if (!isOutside(error)) throw error;
      console.error('Action:', error);
      return { problem: failureSentence(error) };
    }
  };
}
