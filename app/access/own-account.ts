import 'server-only';
import { readHasPassword, readSessions } from '@/db/read/read-people';
import { readSettings } from '@/db/read/read-settings';
import { engine } from './engine';
import { currentSession } from './session';

/** What people see of their own account, whatever their role; null where nobody is signed in. */
export async function ownAccount() {
  const current = await currentSession();
  if (current === null) return null;
  const { db } = engine();
  const { id, name, email, twoFactorEnabled } = current.user;
  const now = new Date();
  return {
    name,
    email,
    secondFactor: twoFactorEnabled === true,
    hasPassword: await readHasPassword(db, id),
    session: current.session.id,
    sessions: (await readSessions(db, id)).filter(({ expiresAt }) => expiresAt > now),
    timeZone: (await readSettings(db)).timeZone,
  };
}
