import 'server-only';
import { headers } from 'next/headers';
import { auth } from './auth';

/** Ends the session of the browser that asks, here and in its cookie. */
export async function endCurrentSession(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}
