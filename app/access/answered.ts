import 'server-only';
import type { Right } from '@/core/access/rights';
import { type Access, ask } from './allowed';

/** A route for those who have the right; others get 401 or 403 and the sentence that says why. */
export function answered<R extends Request, C>(
  right: Right,
  answer: (access: Access, request: R, context: C) => Promise<Response>,
): (request: R, context: C) => Promise<Response> {
  return async (request, context) => {
    const access = await ask(right);
    if (!('problem' in access)) return answer(access, request, context);
    return Response.json({ error: access.problem }, { status: access.signedIn ? 403 : 401 });
  };
}
