import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import { E2E } from '../support/e2e-place';
import { emptyWorkspace } from '../support/empty-workspace';
import {
  HOSTILE,
  HOSTILE_POLICIES,
  hostileConversations,
  hostileCustomers,
} from '../support/hostile-conversations';
import { watch, wrongOn } from '../support/hostile-watch';
import { test } from '../support/listening-page';
import { loadFiles } from '../support/load-files';

const NAME = `${HOSTILE.names[1]}\u202e.csv`;

test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadFiles(request, [
    { name: `policies ${NAME}`, text: HOSTILE_POLICIES },
    { name: `chats ${NAME}`, text: hostileConversations() },
    { name: `customers ${NAME}`, text: hostileCustomers() },
  ]);
});

const PAGES = [
  '/',
  '/?all=1',
  '/escalations',
  '/resolution?all=1',
  '/topics?all=1',
  '/accuracy',
  '/retention?all=1',
  '/quality',
  '/review',
  '/policies',
  '/customers',
  '/conversations',
  '/conversations?order=recent',
  '/imports',
  '/reports',
  '/reports/2026-03',
  '/settings',
  '/settings/alerts',
  '/no-such-page',
  `/${encodeURIComponent('<script>window.__ran=1</script>')}`,
  `/conversations?q=${encodeURIComponent('<script> OR "elsewhere"')}`,
  '/conversations?q=window',
  '/conversations?q=written',
  `/?channel=${encodeURIComponent(HOSTILE.names[1] ?? '')}&topic=${encodeURIComponent("'><script>window.__ran=2</script>")}&from=<b>`,
];

test('no text or name of a file does anything on any page, and every page stays usable', async ({
  page,
  request,
}) => {
  test.setTimeout(600_000);
  const seen = await watch(page, E2E.url);
  const { imports } = (await (await request.get('/api/imports')).json()) as { imports: { id: number }[] };
  await page.goto('/conversations');
  const found = new Set<string>();
  for (let pages = 0; pages < 12; pages++) {
    for (const link of await page.locator('a[href^="/conversations/"], a[href^="/channels/"]').all())
      found.add((await link.getAttribute('href')) ?? '');
    const next = page.getByRole('link', { name: /next/i });
    if ((await next.count()) === 0) break;
    await page.goto((await next.first().getAttribute('href')) ?? '/');
  }
  await page.goto('/?all=1');
  for (const link of await page.locator('a[href^="/channels/"]').all())
    found.add((await link.getAttribute('href')) ?? '');
  const channels = [...found].filter((href) => href.startsWith('/channels/'));
  expect(channels.length).toBeGreaterThan(15);
  const conversations = HOSTILE.texts.map(
    (_, i) => [...found].filter((href) => !href.startsWith('/channels/'))[i * 2],
  );
  const own = [...PAGES, ...imports.slice(0, 3).map(({ id }) => `/imports/${id}`)];
  for (const address of [...own, ...channels, ...conversations.filter((href) => href !== undefined)]) {
    const response = await page.goto(address);
    const where = address.slice(0, 100);
    expect
      .soft(response?.status(), where)
      .toBe(/no-such-page|%3Cscript%3Ewindow\.__ran%3D1/.test(address) ? 404 : 200);
    const headers = response?.headers() ?? {};
    expect
      .soft(headers['content-security-policy'], where)
      .toMatch(/^default-src 'none'; script-src 'self' 'nonce-/);
    expect.soft(headers['cache-control'], where).toContain('no-store');
    expect.soft(headers['x-frame-options'], where).toBe('DENY');
    await expect.soft(page.getByRole('heading', { level: 1 }).first(), where).toBeVisible();
    expect.soft(await wrongOn(page), where).toEqual([]);
    for (const width of own.includes(address) ? [1280, 390] : [390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .configure({ soft: true })
        .poll(
          () =>
            page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${where} scrolls sideways at ${width}`,
        )
        .toBe(0);
    }
  }
  // A page that is not there is an error of the console, and meant.
  expect(seen.filter((what) => !/status of 404/.test(what))).toEqual([]);
});

test('a word of a megabyte leaves its conversation readable', async ({ page }) => {
  const seen = await watch(page, E2E.url);
  const response = await page.goto(`/conversations/${encodeURIComponent(HOSTILE.names[5] ?? '')}`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('[data-message]')).toHaveCount(7);
  await expect(page.getByText(/^98\d,\d{3} more characters left out here\.$/)).toBeVisible();
  expect(await wrongOn(page)).toEqual([]);
  expect(seen).toEqual([]);
});

test('a page that breaks keeps its policy and says nothing of what broke it', async ({ page }) => {
  await watch(page, E2E.url);
  const database = new Database(path.join(E2E.dataFolder, 'trustledger.db'));
  database.exec('ALTER TABLE findings RENAME TO findings_gone');
  try {
    const response = await page.goto(`/conversations/${encodeURIComponent(HOSTILE.names[14] ?? '')}`);
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-");
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page broke');
    expect(await wrongOn(page)).toEqual([]);
    const html = await page.content();
    expect(html).not.toMatch(/no such table|SqliteError|node_modules|at .*\.js:\d+/);
  } finally {
    database.exec('ALTER TABLE findings_gone RENAME TO findings');
    database.close();
  }
});

/** Whatever a spreadsheet begins a formula with, once it has dropped what it drops. */
const FORMULA = /^[\s"\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

test('files that are taken away hold text only', async ({ page, request }) => {
  test.setTimeout(240_000);
  const { imports } = (await (await request.get('/api/imports')).json()) as { imports: { id: number }[] };
  const csvs = [
    '/api/conversations.csv',
    '/api/conversations.csv?q=elsewhere',
    '/api/reports/2026-03?format=csv',
    ...imports.slice(0, 3).map(({ id }) => `/api/imports/${id}/problems.csv`),
  ];
  for (const address of csvs) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()['content-disposition'], address).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(answer.headers()['cache-control'], address).toContain('no-store');
    expect(answer.headers()['x-content-type-options'], address).toBe('nosniff');
    const { data } = Papa.parse<string[]>((await answer.text()).replace(/^\ufeff/, ''));
    expect(data.length).toBeGreaterThan(1);
    const isNumber = (cell: string) => /^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell);
    const wrong = data
      .flat()
      .filter((cell) => (FORMULA.test(cell) && !isNumber(cell)) || cell.includes('\0'));
    expect.soft(wrong, address).toEqual([]);
  }

  const json = await request.get('/api/reports/2026-03');
  expect(json.headers()['content-type']).toBe('application/json');
  expect(typeof (await json.json())).toBe('object');

  const html = await request.get('/api/reports/2026-03?format=html');
  expect(html.headers()['content-disposition']).toMatch(/^attachment;/);
  const file = test.info().outputPath('report.html');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, await html.body());
  const seen = await watch(page, E2E.url);
  await page.goto(`file://${file}`);
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toMatch(
    /^default-src 'none'/,
  );
  expect(
    (await wrongOn(page)).filter((what) => !/^element <meta http-equiv="Content-Security-Policy"/.test(what)),
  ).toEqual([]);
  expect(await page.locator('script').count()).toBe(0);
  expect(seen.filter((what) => what !== `request file://${file}`)).toEqual([]);

  const pdf = await (await request.get('/api/reports/2026-03?format=pdf')).body();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).not.toMatch(
    /\/(JavaScript|JS|Launch|OpenAction|EmbeddedFile|RichMedia)\b|\/URI \(javascript/i,
  );
  const png = await (await request.get('/api/reports/2026-03?format=png')).body();
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
});

test("a chart's drawing runs nothing and asks for nothing, wherever it is opened", async ({ page }) => {
  await page.goto('/?all=1');
  const buttons = page.getByRole('button', { name: / as SVG$/ });
  const count = await buttons.count();
  expect(count).toBeGreaterThan(0);
  for (let i = 0; i < count; i++) {
    await page.goto('/?all=1');
    const download = page.waitForEvent('download');
    await buttons.nth(i).click();
    const file = test.info().outputPath(`chart-${i}.svg`);
    await (await download).saveAs(file);
    const svg = readFileSync(file, 'utf8');
    expect(svg).not.toMatch(
      /<script|<foreignObject|<image|<use|<a[\s>]|<style|\son\w+\s*=|javascript:[^<]*"|\bhref\s*=|<!DOCTYPE|<!ENTITY|<\?/i,
    );
    const seen = await watch(page, E2E.url);
    await page.goto(`file://${file}`);
    expect(
      await page.evaluate(() => [document.documentElement.localName, Reflect.get(window, '__ran')]),
    ).toEqual(['svg', undefined]);
    // What a browser says of the drawing itself is another matter: whether anything ran or was asked for is this one.
    expect(seen.filter((what) => !what.startsWith('console') && what !== `request file://${file}`)).toEqual(
      [],
    );
  }
});
