import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINK_LIFE_MS } from '@/core/access/link-life';
import { readAccessLink, readInvitations } from '@/db/read/read-access-links';
import { readPeople, readPersonByEmail, readSessions } from '@/db/read/read-people';
import { accessLinks, sessions, signInMethods } from '@/db/schema/sqlite';
import { changePerson, removePerson } from '@/db/write/change-person';
import { createAccessLink } from '@/db/write/create-access-link';
import { createOwner } from '@/db/write/create-owner';
import { createPerson } from '@/db/write/create-person';
import { acceptInvitation, resetPassword } from '@/db/write/follow-access-link';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = new TemporaryWorkspace();
});
afterEach(() => workspace.remove());

const ANNA = { kind: 'invitation', email: 'Anna@Example.com', role: 'analyst', madeBy: 'Mira' } as const;
const NEWCOMER = { name: 'Anna', passwordHash: 'hash' };

function link(given: Parameters<typeof createAccessLink>[1], now = NOW) {
  return workspace.engine.transaction((db) => createAccessLink(db, given, now));
}
function follow(secret: string, now = NOW) {
  return workspace.engine.transaction((db) => acceptInvitation(db, { secret, ...NEWCOMER }, now));
}
function add(name: string, role: 'admin' | 'analyst') {
  const person = { name, email: `${name}@example.com`, role, channels: null, passwordHash: 'hash' };
  return workspace.engine.transaction((db) => createPerson(db, person, NOW));
}
async function signedIn(userId: string) {
  const at = new Date(NOW);
  const times = { createdAt: at, updatedAt: at, expiresAt: at };
  await workspace.engine.db.insert(sessions).values({ id: userId, token: userId, userId, ...times });
}

describe('an invitation', () => {
  it('makes the account that it is for, with its role and channels', async () => {
    expect(await follow(await link({ ...ANNA, channels: ['web'] }))).toMatch(/^[0-9a-f-]{36}$/);
    expect(await readPersonByEmail(workspace.engine.db, 'anna@example.com')).toMatchObject({
      email: 'anna@example.com',
      role: 'analyst',
      channels: '["web"]',
    });
  });

  it('works once, also where two follow it at the same time', async () => {
    const secret = await link(ANNA);
    const outcomes = await Promise.all([follow(secret), follow(secret)]);
    expect(outcomes.filter((outcome) => outcome === 'no-link')).toHaveLength(1);
    expect(await readPeople(workspace.engine.db)).toHaveLength(1);
  });

  it('expires, and is void once there is a newer one', async () => {
    const first = await link(ANNA);
    const second = await link(ANNA);
    expect(await follow(first)).toBe('no-link');
    expect(await follow(second, NOW + LINK_LIFE_MS.invitation)).toBe('no-link');
    expect(await readInvitations(workspace.engine.db, NOW)).toHaveLength(1);
  });

  it('cannot be used from what the database holds, nor for another purpose', async () => {
    const secret = await link(ANNA);
    const [stored] = await workspace.engine.db.select().from(accessLinks);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(await follow(String(stored?.hash))).toBe('no-link');
    expect(await readAccessLink(workspace.engine.db, { kind: 'reset', secret }, NOW)).toBeNull();
  });
});

describe('a link for a new password', () => {
  it('sets it and ends all sessions', async () => {
    const id = await add('mira', 'admin');
    await signedIn(id);
    const secret = await link({ kind: 'reset', email: 'mira@example.com', madeBy: 'Mira' });
    const done = await workspace.engine.transaction((db) =>
      resetPassword(db, { secret, passwordHash: 'another' }, NOW),
    );
    expect(done).toMatchObject({ id });
    expect(await readSessions(workspace.engine.db, id)).toEqual([]);
    expect(await workspace.engine.db.select().from(signInMethods)).toMatchObject([{ password: 'another' }]);
    const again = workspace.engine.transaction((db) => resetPassword(db, { secret, passwordHash: 'x' }, NOW));
    expect(await again).toBeNull();
  });
});

describe('the last admin', () => {
  const demote = (id: string) =>
    workspace.engine.transaction((db) => changePerson(db, id, { role: 'viewer', channels: null }, NOW));
  const remove = (id: string) => workspace.engine.transaction((db) => removePerson(db, id));

  it('is neither removed nor demoted, also where two go at once', async () => {
    const [one, two] = [await add('one', 'admin'), await add('two', 'admin')];
    await add('three', 'analyst');
    expect((await Promise.all([remove(one), demote(two)])).sort()).toEqual(['changed', 'last-admin']);
    const [left] = (await readPeople(workspace.engine.db)).filter(({ person }) => person.role === 'admin');
    expect(await remove(String(left?.person.id))).toBe('last-admin');
    expect(await demote(String(left?.person.id))).toBe('last-admin');
  });

  it('leaves when there is another, with all that was theirs', async () => {
    const one = await add('one', 'admin');
    await add('two', 'admin');
    await signedIn(one);
    expect(await remove(one)).toBe('changed');
    expect(await workspace.engine.db.select().from(sessions)).toEqual([]);
    expect(await workspace.engine.db.select().from(signInMethods)).toHaveLength(1);
    expect(await remove(one)).toBe('gone');
  });
});

it('the first account is made once, also where two have the code', async () => {
  const make = (name: string) =>
    createOwner(workspace.engine, { name, email: `${name}@example.com`, passwordHash: 'hash' }, NOW);
  expect((await Promise.all([make('one'), make('two')])).sort()).toEqual([false, true]);
});
