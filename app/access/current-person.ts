import 'server-only';
import { cache } from 'react';
import { LOCAL_PERSON, type Person } from '@/core/access/person';
import { personOf } from './person-of';
import { currentSession } from './session';
import { site } from './site';

/** Who asks; `null` where nobody is signed in. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  if (site().mode === 'local') return LOCAL_PERSON;
  // The place for API keys: a request with `Authorization: Bearer …` has no session.
  const session = await currentSession();
  return session === null ? null : personOf(session.user);
});
