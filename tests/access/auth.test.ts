import Driver from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuth } from '@/app/access/auth';
import { hashPassword } from '@/app/access/password-hash';
import { createPerson } from '@/db/write/create-person';
import { oneTimeCode } from '../support/one-time-code';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

const MIRA = { email: 'mira@example.com', password: 'four quiet herons' };

let workspace: TemporaryWorkspace;
let auth: ReturnType<typeof createAuth>;

beforeEach(async () => {
  workspace = new TemporaryWorkspace();
  auth = createAuth(workspace.engine, { secret: 'x'.repeat(64), origin: 'https://trust.example.com' });
  const passwordHash = await hashPassword(MIRA.password);
  const mira = { name: 'Mira', email: MIRA.email, role: 'admin', channels: null, passwordHash } as const;
  await workspace.engine.transaction((db) => createPerson(db, mira, NOW));
});
afterEach(() => workspace.remove());

function signIn(given: typeof MIRA, cookie = '') {
  return auth.api.signInEmail({ body: given, headers: new Headers({ cookie }), asResponse: true });
}

/** What a browser would send from then on. */
function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function answerTo(given: typeof MIRA) {
  const response = await signIn(given);
  return { status: response.status, body: await response.text(), cookies: response.headers.getSetCookie() };
}

/** Milliseconds of processor, hashing threads included. */
async function processorOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('signing in', () => {
  it('begins a session that is new each time, in a cookie that scripts and other sites do not get', async () => {
    const [first, second] = [await signIn(MIRA), await signIn(MIRA)];
    const [cookie = ''] = first.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-trustledger\.session_token=/);
    expect(cookie.split('; ')).toEqual(
      expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=604800']),
    );
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    const session = await auth.api.getSession({ headers: new Headers({ cookie: cookieOf(first) }) });
    expect(session?.user).toMatchObject({ name: 'Mira', role: 'admin' });
  });

  it('does not continue a session that somebody else planted', async () => {
    const planted = cookieOf(await signIn(MIRA));
    expect(cookieOf(await signIn(MIRA, planted))).not.toBe(planted);
  });

  it('ends with signing out, also for a copy of the cookie', async () => {
    const cookie = cookieOf(await signIn(MIRA));
    await auth.api.signOut({ headers: new Headers({ cookie }) });
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
  });

  it('takes no cookie whose signature was made up', async () => {
    const cookie = cookieOf(await signIn(MIRA));
    const forged = cookie.replace(/\.[^.]+$/, `.${encodeURIComponent(Buffer.alloc(32).toString('base64'))}`);
    expect(await auth.api.getSession({ headers: new Headers({ cookie: forged }) })).toBeNull();
  });

  it('waits for an import that publishes instead of failing', async () => {
    const other = new Driver(workspace.database);
    other.exec('begin immediate');
    const waiting = signIn(MIRA);
    setTimeout(() => other.exec('commit'), 3000);
    expect((await waiting).status).toBe(200);
    other.close();
  });

  it('is the only way to an account: nobody signs up', async () => {
    const body = { name: 'Eve', email: 'eve@example.com', password: 'four quiet herons' } as never;
    await expect(auth.api.signUpEmail({ body })).rejects.toThrow(/sign up/i);
  });
});

describe('an e-mail without an account', () => {
  const STRANGER = { email: 'nobody@example.com', password: 'four quiet heronS' };
  const WRONG = { ...MIRA, password: 'four quiet heronS' };

  it('gets the same answer as a wrong password', async () => {
    const answer = await answerTo(STRANGER);
    expect(answer).toEqual(await answerTo(WRONG));
    expect(answer).toMatchObject({ status: 401, cookies: [] });
  });

  it('costs the same work', async () => {
    const times = async (given: typeof MIRA) => {
      const all: number[] = [];
      for (let time = 0; time < 3; time += 1) all.push(await processorOf(() => signIn(given)));
      return Math.min(...all);
    };
    await signIn(WRONG);
    const [unknown, known] = [await times(STRANGER), await times(WRONG)];
    // The hash alone is a hundred times of all else.
    expect(unknown / known).toBeGreaterThan(0.7);
    expect(unknown / known).toBeLessThan(1.4);
  });
});

describe('a second factor', () => {
  /** Sets it up for Mira; gives the key and the backup codes. */
  async function setUp() {
    const cookie = cookieOf(await signIn(MIRA));
    const headers = new Headers({ cookie });
    const begun = await auth.api.enableTwoFactor({ body: { password: MIRA.password }, headers });
    if (begun.method !== 'totp') throw new Error('No key was made.');
    const key = new URL(begun.totpURI).searchParams.get('secret') ?? '';
    await auth.api.verifyTOTP({ body: { code: oneTimeCode(key) }, headers });
    return { key, backupCodes: begun.backupCodes };
  }
  const withCode = (code: string, cookie: string) =>
    auth.api.verifyTOTP({ body: { code }, headers: new Headers({ cookie }), asResponse: true });

  it('leaves the password alone without a session', async () => {
    const { key } = await setUp();
    const half = await signIn(MIRA);
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    const cookie = cookieOf(half);
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
    expect((await withCode('000000', cookie)).status).toBe(401);
    const whole = await withCode(oneTimeCode(key), cookie);
    expect(await auth.api.getSession({ headers: new Headers({ cookie: cookieOf(whole) }) })).not.toBeNull();
  });

  it('gives five tries, and each backup code once', async () => {
    const { key, backupCodes } = await setUp();
    const cookie = cookieOf(await signIn(MIRA));
    for (let time = 0; time < 5; time += 1) await withCode('000000', cookie);
    expect((await withCode(oneTimeCode(key), cookie)).ok).toBe(false);

    const [code = ''] = backupCodes;
    const spend = async () => {
      const headers = new Headers({ cookie: cookieOf(await signIn(MIRA)) });
      return (await auth.api.verifyBackupCode({ body: { code }, headers, asResponse: true })).status;
    };
    expect([await spend(), await spend()]).toEqual([200, 401]);
  });

  it('keeps neither key nor codes in the clear', async () => {
    const { key, backupCodes } = await setUp();
    const database = new Driver(workspace.database, { readonly: true });
    const rows = JSON.stringify(database.prepare('select * from second_factors').all());
    database.close();
    for (const secret of [key, ...backupCodes]) expect(rows).not.toContain(secret);
  });
});
