import { readFileSync } from 'node:fs';
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';
import { z } from 'zod';

/** What docs/openapi.json promises, held against what the server answers. */
const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));

type Method = 'get' | 'post';

/** Checks status and body of an answer against the document, and gives the body. */
async function promised(path: string, method: Method, answer: APIResponse) {
  const described = document.paths[path]?.[method]?.responses[answer.status()];
  expect(described, `${method} ${path} may answer ${answer.status()}`).toBeDefined();
  const { schema } = described.content['application/json'];
  // The components go along, so that references resolve.
  const inlined = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    ),
  );
  const body = await answer.json();
  const checked = z.fromJSONSchema(inlined).safeParse(body);
  expect(checked.error?.issues ?? [], `${method} ${path} ${answer.status()}`).toEqual([]);
  return body;
}

const CSV = [
  'conversation_id,sent_at,sender,text',
  'api-1,2020-05-20T09:00:00Z,customer,Where is my parcel?',
  'api-1,2020-05-20T09:00:05Z,bot,It arrives tomorrow.',
  'api-1,2020-05-20T09:00:09Z,Martian,=1+1',
].join('\n');

/** A month that no other file of these tests reaches into. */
const DECEMBER = [
  'conversation_id,sent_at,sender,text',
  'dec-1,2019-12-20T09:00:00Z,customer,Where is my parcel?',
  'dec-1,2019-12-20T09:00:05Z,bot,It arrives tomorrow.',
  'dec-1,2019-12-20T09:00:09Z,customer,Thank you!',
].join('\n');

const file = (text = CSV, name = 'Übersicht.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

function post(request: APIRequestContext, fields: Record<string, string | ReturnType<typeof file>>) {
  return request.post('/api/imports', { multipart: fields });
}

/** The import once it has come to rest. */
async function settled(request: APIRequestContext, id: number) {
  const read = async () => promised('/api/imports/{id}', 'get', await request.get(`/api/imports/${id}`));
  await expect
    .poll(async () => (await read()).status, { timeout: 30_000 })
    .toMatch(/^(waiting|done|failed|cancelled|undone)$/);
  return read();
}

test('a program looks through a file, approves it, and takes it out again', async ({ request }) => {
  const { imports } = await promised(
    '/api/imports',
    'post',
    await post(request, { file: file(), dry_run: 'true' }),
  );
  const [{ id }] = imports;
  expect(imports).toMatchObject([{ fileName: 'Übersicht.csv', status: 'examining' }]);
  const waiting = await settled(request, id);
  expect(waiting).toMatchObject({
    status: 'waiting',
    found: {
      kind: 'transcripts',
      survey: {
        conversations: 1,
        messages: 2,
        unusable: 1,
        problems: [{ code: 'unknown_sender', value: 'Martian' }],
      },
    },
  });
  expect(JSON.stringify(waiting)).not.toContain('parcel');
  expect(await (await request.get('/')).text()).toContain('is not in these figures yet');

  const act = async (verb: string, data?: unknown) =>
    promised(`/api/imports/{id}/${verb}`, 'post', await request.post(`/api/imports/${id}/${verb}`, { data }));
  expect(await act('approve')).toEqual({
    error: expect.stringContaining('1 of 3 rows (33.3%) cannot be used.'),
  });
  await act('approve', { accept: 'all' });
  await act('undo');
  await act('approve', { accept_bad_rows: true });
  expect(await settled(request, id)).toMatchObject({
    status: 'done',
    messagesAdded: 2,
    problems: 1,
    found: null,
  });
  await act('approve', { accept_bad_rows: true });
  await act('cancel');

  const problems = await request.get(`/api/imports/${id}/problems`);
  expect(await promised('/api/imports/{id}/problems', 'get', problems)).toMatchObject({
    problems: [{ row: 4, column: 'sender', code: 'unknown_sender', value: 'Martian' }],
  });
  const other = await request.get(`/api/imports/${id}/problems?code=missing_value&message=x`);
  expect(await promised('/api/imports/{id}/problems', 'get', other)).toEqual({ problems: [] });
  expect(await (await request.get(`/api/imports/${id}/problems.csv`)).text()).toContain('\r\n,4,sender,');

  await act('undo');
  expect(await settled(request, id)).toMatchObject({ status: 'undone' });
});

test('a program gives its wishes with the file, and several files at once', async ({ request }) => {
  const mapping = JSON.stringify({ roles: { Martian: 'customer' } });
  const fields = { mapping, channel: 'telepathy', timezone: 'Europe/Madrid', preset: 'messages' };
  const { imports } = await promised(
    '/api/imports',
    'post',
    await post(request, { ...fields, one: file(), two: file(CSV.replaceAll('api-1', 'api-2'), 'two.csv') }),
  );
  expect(imports).toHaveLength(2);
  for (const { id } of imports) {
    expect(await settled(request, id)).toMatchObject({
      status: 'done',
      messagesAdded: 3,
      mapping: {
        roles: { Martian: 'customer' },
        channel: 'telepathy',
        zone: 'Europe/Madrid',
        system: 'messages',
      },
    });
  }
  const { imports: all } = await promised('/api/imports', 'get', await request.get('/api/imports'));
  expect(all.slice(0, 2).map(({ fileName }: { fileName: string }) => fileName)).toEqual([
    'two.csv',
    'Übersicht.csv',
  ]);
  for (const { id } of imports) {
    await request.post(`/api/imports/${id}/undo`);
    await settled(request, id);
  }
});

test('a program corrects what could not be used, and no row is sent again', async ({ request }) => {
  const fields = { file: file(CSV.replaceAll('api-1', 'api-3'), 'again.csv'), accept_bad_rows: 'true' };
  const { imports } = await promised('/api/imports', 'post', await post(request, fields));
  const [{ id }] = imports;
  expect(await settled(request, id)).toMatchObject({ status: 'done', messagesAdded: 2, problems: 1 });
  const path = '/api/imports/{id}/retry';
  const retry = async (data: unknown, of = id) =>
    promised(path, 'post', await request.post(`/api/imports/${of}/retry`, { data }));
  expect(await retry({ roles: {} })).toEqual({ error: 'The body is not {"mapping": {...}}.' });
  expect(await retry({ mapping: { roles: { Martian: 'king' } } })).toEqual({
    error: expect.stringMatching(/^The mapping cannot be used/),
  });
  expect(await retry({ mapping: {} }, 999_999)).toEqual({ error: expect.stringMatching(/^Only an import/) });
  const { import: again } = await retry({ mapping: { roles: { Martian: 'bot' } } });
  expect(again).toMatchObject({ fileName: 'again.csv', replaces: id, status: 'queued' });
  expect(await settled(request, again.id)).toMatchObject({ status: 'done', problems: 0, messagesAdded: 3 });
  expect(await settled(request, id)).toMatchObject({ status: 'undone' });
  await request.post(`/api/imports/${again.id}/undo`);
  await settled(request, again.id);
});

test('a file with many unusable rows is not stored unless the program says so', async ({ request }) => {
  const { imports } = await promised('/api/imports', 'post', await post(request, { file: file() }));
  expect(await settled(request, imports[0].id)).toMatchObject({
    status: 'failed',
    error: '1 of 3 rows (33.3%) cannot be used. Nothing was stored.',
  });
});

test('what cannot be done gets one sentence', async ({ request }) => {
  const refused: [Record<string, string | ReturnType<typeof file>>, RegExp][] = [
    [{ note: 'x', file: file() }, /^There is no field "note"\.$/],
    [{ file: file(), mapping: '{' }, /^The field "mapping" is not JSON\.$/],
    [{ file: file(), mapping: '{"colour": 1}' }, /^The mapping cannot be used/],
    [{ file: file(), timezone: 'Mars' }, /^The mapping cannot be used: zone/],
    [{ file: file(), preset: 'pigeon' }, /^There is no preset "pigeon"/],
    [{ file: file(), dry_run: 'perhaps' }, /^The field "dry_run" is neither true nor false\.$/],
    [{ dry_run: 'true' }, /^The request holds no file\.$/],
  ];
  for (const [fields, sentence] of refused) {
    const answer = await post(request, fields);
    expect(answer.status()).toBe(400);
    expect((await promised('/api/imports', 'post', answer)).error).toMatch(sentence);
  }
  const plain = await request.post('/api/imports', { data: 'conversation_id,sender,text\n' });
  expect(plain.status()).toBe(400);
  await promised('/api/imports', 'post', plain);
  const cut = await request.post('/api/imports', {
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    data: Buffer.from(
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nhalf of it',
    ),
  });
  expect(cut.status()).toBe(400);
  await promised('/api/imports', 'post', cut);
  for (const path of ['/api/imports/{id}', '/api/imports/{id}/problems']) {
    const answer = await request.get(path.replace('{id}', '999999'));
    expect(answer.status()).toBe(404);
    await promised(path, 'get', answer);
  }
});

test('a program takes a report away in each form', async ({ request }) => {
  const { imports } = await promised('/api/imports', 'post', await post(request, { file: file(DECEMBER) }));
  expect(await settled(request, imports[0].id)).toMatchObject({ status: 'done' });
  const path = '/api/reports/{month}';
  const get = (query = '', headers = {}) => request.get(`/api/reports/2019-12${query}`, { headers });

  const report = await promised(path, 'get', await get());
  expect(report).toMatchObject({
    state: 'live',
    over: true,
    model: { month: '2019-12', monthName: 'December 2019' },
  });
  const forms = [
    ['csv', 'text/csv; charset=utf-8', '\ufeffmonth,'],
    ['html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['pdf', 'application/pdf', '%PDF-'],
    ['png', 'image/png', '\u0089PNG'],
  ] as const;
  for (const [form, type, begin] of forms) {
    for (const answer of [await get(`?format=${form}`), await get('', { accept: type })]) {
      expect(answer.status()).toBe(200);
      expect(Object.keys(document.paths[path].get.responses[200].content)).toContain(type.split(';')[0]);
      expect(answer.headers()['content-type']).toBe(type);
      expect(answer.headers()['content-disposition']).toContain(`support-report-2019-12.${form}"`);
      const body = await answer.body();
      expect(body.toString(form === 'pdf' || form === 'png' ? 'latin1' : 'utf8').slice(0, 15)).toContain(
        begin,
      );
    }
  }
  for (const query of ['?format=docx', '?format=pdf&paper=a5', '?revision=0', '?month=2019-11']) {
    const answer = await get(query);
    expect(answer.status()).toBe(400);
    await promised(path, 'get', answer);
  }
  for (const address of [
    '/api/reports/2019-11',
    '/api/reports/2019-12?revision=1',
    '/api/reports/december',
  ]) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    await promised(path, 'get', answer);
  }
  await request.post(`/api/imports/${imports[0].id}/undo`);
  await settled(request, imports[0].id);
});
