import 'server-only';
import { engine } from '@/app/engine';
import type { Person } from '@/core/access/person';
import { hasRight, type Right } from '@/core/access/rights';
import type { Engine } from '@/db/engine';
import { currentPerson } from './current-person';

/** What a permitted request works with. */
interface Access {
  readonly person: Person;
  readonly engine: Engine;
}

/** Thrown where nobody is signed in or their role does not have the right. */
class Forbidden extends Error {
  constructor(readonly signedIn: boolean) {
    super(signedIn ? 'Your role does not allow this.' : 'Please sign in.');
    this.name = 'Forbidden';
  }
}

/** The one door to the database for pages, actions and the API: who asks and whether they may. */
export async function allowed(right: Right): Promise<Access> {
  const person = await currentPerson();
  if (person === null || !hasRight(person, right)) throw new Forbidden(person !== null);
  return { person, engine: engine() };
}
