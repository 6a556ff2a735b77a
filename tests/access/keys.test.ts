import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { usualExpiry, wantedKey } from '@/core/access/key';
import { readKeys } from '@/db/read/read-keys';
import { apiKeys } from '@/db/schema/sqlite';
import { addKey } from '@/db/write/add-key';
import { revokeKey } from '@/db/write/revoke-key';
import type { TemporaryWorkspace } from '../support/temporary-workspace';
import { HIDDEN, openTwoChannels } from './two-channels';

const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({ headers: async () => asked.headers }));

const ADMIN = { id: 'a', name: 'Ada' };
const DAY = 86_400_000;
const today = new Date().toISOString().slice(0, 10);
const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));

const ROUTES = {
  '/api/figures': () => import('@/app/api/figures/route'),
  '/api/conversations': () => import('@/app/api/conversations/route'),
  '/api/conversations/{id}': () => import('@/app/api/conversations/[id]/route'),
  '/api/conversations.csv': () => import('@/app/api/conversations.csv/route'),
  '/api/imports': () => import('@/app/api/imports/route'),
} as const;

let workspace: TemporaryWorkspace;
beforeAll(async () => {
  workspace = await openTwoChannels();
});
afterAll(() => workspace.remove());

async function keyWith(of: Partial<Parameters<typeof addKey>[1]>) {
  const wanted = {
    name: 'k',
    rights: ['figures' as const],
    channels: null,
    expires: usualExpiry(today),
    ...of,
  };
  return addKey(workspace.engine, wanted, ADMIN, Date.now());
}

async function get(path: keyof typeof ROUTES, authorization: string, query = '', id = '') {
  const headers = new Headers({ authorization, host: 'localhost' });
  asked.headers = headers;
  const { GET } = await ROUTES[path]();
  const request = new Request(`http://localhost${path.replace('{id}', id)}${query}`, { headers });
  return (GET as (r: Request, c: unknown) => Promise<Response>)(request, { params: Promise.resolve({ id }) });
}

/** All of a body, in whatever pieces it comes. */
async function textOf({ body }: Response): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array | string>)
    pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
  return pieces.join('');
}

/** Whether an answer is what docs/openapi.json says. */
async function promised(path: keyof typeof ROUTES, answer: Response) {
  const body = await answer.json();
  const { schema } = document.paths[path].get.responses[answer.status].content['application/json'];
  const whole = JSON.stringify({ ...schema, $defs: document.components.schemas });
  const checked = z
    .fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
    .safeParse(body);
  expect(checked.error?.issues ?? []).toEqual([]);
  return body;
}

describe('a key', () => {
  test.each([
    ['/api/figures', 'figures', ''],
    ['/api/conversations', 'text', ''],
    ['/api/conversations/{id}', 'text', 'open-0'],
  ] as const)('opens %s with the right %s and not without, as the document says', async (path, right, id) => {
    const { key } = await keyWith({ rights: [right] });
    const answer = await get(path, `Bearer ${key}`, '', id);
    expect(answer.status).toBe(200);
    await promised(path, answer);
    const other = await keyWith({ rights: ['reports'] });
    const refused = await get(path, `Bearer ${other.key}`, '', id);
    expect(refused.status).toBe(403);
    expect((await promised(path, refused)).error).toBe('This key was not given the right.');
  });

  test('is refused where it is wrong, ended, revoked or no bearer, whatever else the request brings', async () => {
    const { id, key } = await keyWith({});
    const ended = await keyWith({ expires: '2020-01-01' });
    for (const wrong of [`Bearer ${key}x`, `Basic ${key}`, key, 'Bearer ', `Bearer ${ended.key}`]) {
      const answer = await get('/api/figures', wrong);
      expect([wrong, answer.status]).toEqual([wrong, 401]);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      await promised('/api/figures', answer);
    }
    expect((await get('/api/figures', `Bearer ${key}`)).status).toBe(200);
    expect(await revokeKey(workspace.engine, id, ADMIN, Date.now())).toBe(true);
    expect((await get('/api/figures', `Bearer ${key}`)).status).toBe(401);
    expect(await revokeKey(workspace.engine, id, ADMIN, Date.now())).toBe(false);
  });

  test('sees its channels alone', async () => {
    const { key } = await keyWith({
      rights: ['figures', 'cells', 'text', 'export'],
      channels: ['open_chat'],
    });
    for (const path of ['/api/figures', '/api/conversations', '/api/conversations.csv'] as const) {
      const answer = await textOf(await get(path, `Bearer ${key}`));
      expect(answer).toContain('open');
      expect(answer).not.toContain(HIDDEN);
    }
    expect((await get('/api/conversations/{id}', `Bearer ${key}`, '', `${HIDDEN}-0`)).status).toBe(404);
    expect((await get('/api/imports', `Bearer ${key}`)).status).toBe(403);
  });

  test('without the right to small cells gets none', async () => {
    const { key } = await keyWith({});
    const few = await get('/api/figures', `Bearer ${key}`, '?from=2026-09-01&to=2026-09-03');
    expect(few.status).toBe(403);
    await promised('/api/figures', few);
    const { key: all } = await keyWith({ rights: ['figures', 'cells'] });
    expect((await get('/api/figures', `Bearer ${all}`, '?from=2026-09-01&to=2026-09-03')).status).toBe(200);
  });

  test('is kept as a hash, and its last use to the minute', async () => {
    const { id, key } = await keyWith({});
    const before = (await readKeys(workspace.engine.db)).find((one) => one.id === id);
    expect(before?.lastUsedAt).toBeNull();
    await get('/api/figures', `Bearer ${key}`);
    const used = async () => (await readKeys(workspace.engine.db)).find((one) => one.id === id)?.lastUsedAt;
    const first = await used();
    expect(first).toBeGreaterThan(Date.now() - DAY);
    await get('/api/figures', `Bearer ${key}`);
    expect(await used()).toBe(first);
    expect(key).toMatch(/^tl_[\w-]{43}$/);
    expect(JSON.stringify(await workspace.engine.db.select().from(apiKeys))).not.toContain(key);
  });
});

test.each([
  [{ name: ' ' }, 'Give the key a name.'],
  [{ rights: [] }, 'Give the key at least one right.'],
  [{ rights: ['settings'] }, 'There is no such right for keys.'],
  [{ channels: [] }, 'Name a channel, or let the key see all.'],
  [{ expires: '2026-11-24' }, 'The last day of the key lies ahead of today.'],
  [{ expires: '2027-12-01' }, 'A key lasts a year at most.'],
  [{ expires: 'soon' }, 'The last day is written YYYY-MM-DD.'],
  [
    { rights: ['import'], channels: ['web'] },
    'Files may hold any channel, so a key that is limited to channels cannot import.',
  ],
])('a key with %j is not made: %s', (given, problem) => {
  const whole = { name: 'k', rights: ['figures'], channels: null, expires: '2027-01-01' };
  expect(wantedKey({ ...whole, ...given }, '2026-11-24')).toEqual({ problem });
  expect(wantedKey(whole, '2026-11-24')).toEqual({ key: whole });
});
