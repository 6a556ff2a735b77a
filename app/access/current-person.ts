import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { LOCAL_PERSON, type Person } from '@/core/access/person';
import { auth } from './auth';
import { personOf } from './person-of';
import { site } from './site';

/** Who asks; `null` where nobody is signed in. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  if (site().mode === 'local') return LOCAL_PERSON;
  // The place for API keys: a request with `Authorization: Bearer …` has no session.
  const session = await auth().api.getSession({ headers: await headers() });
  return session === null ? null : personOf(session.user);
});
