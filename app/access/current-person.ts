import 'server-only';
import { cache } from 'react';
import { LOCAL_PERSON, type Person } from '@/core/access/person';

/** Who asks; `null` where nobody is signed in. */
export const currentPerson = cache(async (): Promise<Person | null> => LOCAL_PERSON);
