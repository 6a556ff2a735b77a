import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { auth } from './auth';

/** The session of the browser that asks, and the account behind it; null where there is none in force. */
export const currentSession = cache(async () => auth().api.getSession({ headers: await headers() }));
