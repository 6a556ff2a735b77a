import 'server-only';
import { isAPIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { auth } from './auth';

/**
 * Signs in by e-mail and password: `signed-in` with a session that is new in any case, `second-factor` where a code
 * has to follow, null where the two do not belong together. Whether there is such an account takes the same work.
 */
export async function startSession(given: {
  email: string;
  password: string;
}): Promise<'signed-in' | 'second-factor' | null> {
  const asked = await headers();
  const before = await auth().api.getSession({ headers: asked });
  try {
    const answer = await auth().api.signInEmail({ body: given, headers: asked });
    // Whoever signs in again leaves no session behind that nobody holds any more.
    if (before !== null) await endSession(before.session.token);
    return 'twoFactorRedirect' in answer ? 'second-factor' : 'signed-in';
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

/** Ends one session, whoever's it is. */
async function endSession(token: string): Promise<void> {
  const { internalAdapter } = await auth().$context;
  await internalAdapter.deleteSession(token);
}
