import 'server-only';
import { overRate } from '@/app/security/rate-limits';
import type { Right } from '@/core/access/rights';
import { failureSentence, isOutside } from '@/jobs/failure-sentence';
import { type Access, ask, type Refused } from './allowed';
import { bearsKey } from './key-holder';
import { requestAddress } from './request-address';

/**
 * A route for those who have the right; others get 401 or 403 and the sentence that says why. Programs with a key are
 * held to a rate, and so is whoever tries keys out. Where the disk is full, the folder read-only or the database
 * damaged, all get 503 and a sentence.
 */
export function answered<R extends Request, C>(
  right: Right,
  answer: (access: Access, request: R, context: C) => Promise<Response>,
): (request: R, context: C) => Promise<Response> {
  return async (request, context) => {
    try {
      const access = await ask(right);
      if ('problem' in access) return await refused(access, request);
      const { id, scope } = access.person;
      const over = scope === null ? null : overRate('key', id);
      return over ?? (await answer(access, request, context));
    } catch (error) {
      if (!isOutside(error)) throw error;
      console.error('Request:', error);
      return Response.json({ error: failureSentence(error) }, { status: 503 });
    }
  };
}

async function refused({ problem, signedIn }: Refused, { headers }: Request): Promise<Response> {
  if (signedIn) return Response.json({ error: problem }, { status: 403 });
  if (!bearsKey(headers)) return Response.json({ error: problem }, { status: 401 });
  const over = overRate('key', `tried from ${(await requestAddress()) ?? ''}`);
  const error = 'This key is not known, has ended or was revoked.';
  return over ?? Response.json({ error }, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
}
