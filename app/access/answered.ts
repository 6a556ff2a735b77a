import 'server-only';
import type { Right } from '@/core/access/rights';
import { failureSentence, isOutside } from '@/jobs/failure-sentence';
import { type Access, ask } from './allowed';

/**
 * A route for those who have the right; others get 401 or 403 and the sentence that says why. Where the
 * disk is full, the folder read-only or the database damaged, all get 503 and a sentence.
 */
export function answered<R extends Request, C>(
  right: Right,
  answer: (access: Access, request: R, context: C) => Promise<Response>,
): (request: R, context: C) => Promise<Response> {
  return async (request, context) => {
    try {
      const access = await ask(right);
      if (!('problem' in access)) return await answer(access, request, context);
      return Response.json({ error: access.problem }, { status: access.signedIn ? 403 : 401 });
    } catch (error) {
      if (!isOutside(error)) throw error;
      console.error('Request:', error);
      return Response.json({ error: failureSentence(error) }, { status: 503 });
    }
  };
}
