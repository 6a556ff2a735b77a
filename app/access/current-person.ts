import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { LOCAL_PERSON, type Person } from '@/core/access/person';
import { bearsKey, keyHolder } from './key-holder';
import { personOf } from './person-of';
import { currentSession } from './session';
import { site } from './site';

/** Who asks; `null` where nobody is signed in. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const asked = await headers();
  if (bearsKey(asked)) return keyHolder(asked);
  if (site().mode === 'local') return LOCAL_PERSON;
  const session = await currentSession();
  return session === null ? null : personOf(session.user);
});
