import 'server-only';
import type { FormAnswer } from '@/core/access/form-answer';
import type { Engine } from '@/db/engine';
import { engine } from './engine';
import { personOf } from './person-of';
import { currentSession } from './session';
import { site } from './site';

type Session = NonNullable<Awaited<ReturnType<typeof currentSession>>>;

/** What somebody changes their own account with. */
interface Mine extends Session {
  readonly person: ReturnType<typeof personOf>;
  readonly engine: Engine;
}

/** A form with which people change their own account, whatever their role; a key opens none. */
export function mine(
  work: (mine: Mine, form: FormData) => Promise<FormAnswer>,
): (before: FormAnswer, form: FormData) => Promise<FormAnswer> {
  return async (_before, form) => {
    if (site().mode === 'local') return { problem: 'There are no accounts here.' };
    const session = await currentSession();
    if (session === null) return { problem: 'Please sign in.' };
    return work({ ...session, person: personOf(session.user), engine: engine() }, form);
  };
}
