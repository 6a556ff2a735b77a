import 'server-only';
import { allowed } from '@/app/access/allowed';
import { sendsLetters } from '@/app/access/sends-letters';
import { clock } from '@/components/transcript/clock';
import { readChannelNames } from '@/core/access/channel-names';
import { readInvitations } from '@/db/read/read-access-links';
import { readPeople, readPerson } from '@/db/read/read-people';
import { readSettings } from '@/db/read/read-settings';

/** Everybody with an account and everybody invited, for whoever may let people in. */
export async function loadPeople() {
  const { db, person: me } = await allowed('people');
  const { day } = clock((await readSettings(db)).timeZone);
  const people = (await readPeople(db)).map(({ person, lastSignIn }) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    role: person.role,
    channels: readChannelNames(person.channels),
    secondFactor: person.twoFactorEnabled === true,
    lastSignIn: lastSignIn === null ? null : day(Number(lastSignIn)),
    me: person.id === me.id,
  }));
  const invited = (await readInvitations(db, Date.now())).map(({ email, role, channels, expiresAt }) => ({
    email,
    role: role ?? 'viewer',
    channels: readChannelNames(channels),
    until: day(expiresAt),
  }));
  return { people, invited, byMail: await sendsLetters() };
}

/** One of them; null where there is none with this id. */
export async function loadPerson(id: string) {
  const { db } = await allowed('people');
  const person = await readPerson(db, id);
  if (person === null) return null;
  const { name, email, role, channels, twoFactorEnabled } = person;
  return {
    id,
    name,
    email,
    role,
    channels: readChannelNames(channels),
    secondFactor: twoFactorEnabled === true,
  };
}
