import { expect } from '@playwright/test';
import { createRandom } from '@/demo/random';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadFiles } from '../support/load-files';
import { strangeConversations } from '../support/strange-conversations';

test.beforeAll(async ({ request }) => {
  test.setTimeout(120_000);
  await emptyWorkspace();
  const week = { channels: 2, topics: 5, from: '2026-10-05', days: 7, conversations: 400 };
  await loadFiles(request, [{ name: 'week.csv', text: strangeConversations(week) }]);
});

const FIGURES = [
  '/',
  '/escalations',
  '/resolution',
  '/topics',
  '/accuracy',
  '/retention',
  '/quality',
  '/channels/web_chat',
];
const LISTS = ['/conversations', '/api/conversations.csv'];
const OTHERS = [
  '/review',
  '/reports',
  '/policies',
  '/customers',
  '/settings',
  '/imports',
  '/conversations/s7',
];

const NAMES = [
  'from',
  'to',
  'channel',
  'topic',
  'customers',
  'language',
  'handledBy',
  'outcome',
  'driver',
  'finding',
  'import',
  'botVersion',
  'hour',
  'weekday',
  'lost',
  'cohort',
  'policy',
  'sort',
  'page',
  'q',
  'compare',
  'all',
  'queue',
  'x',
];

const VALUES = [
  '',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '../../etc/passwd',
  "' or 1=1 --",
  '"',
  '%',
  '%00',
  '%E0%A4',
  '<script>alert(1)</script>',
  '💥',
  'ﷺ',
  'x'.repeat(400),
  '2026-02-30',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '2026-10-06',
  '2026-13',
  '*',
  '-',
  '"unclosed',
  'NEAR(',
  '.',
  'constructor',
  '__proto__',
  'toString',
];

test('no nonsense in an address breaks a page', async ({ request }) => {
  test.setTimeout(240_000);
  const random = createRandom('addresses');
  const addresses = [...FIGURES, ...LISTS, ...OTHERS].flatMap((page) =>
    Array.from({ length: 12 }, () => {
      const parts = Array.from(
        { length: random.int(1, 6) },
        () =>
          `${random.pick(NAMES)}=${random.chance(0.2) ? random.pick(VALUES) : encodeURIComponent(random.pick(VALUES))}`,
      );
      return `${page}?${parts.join('&')}`;
    }),
  );
  for (const address of addresses) {
    const response = await request.get(address);
    expect.soft(response.status(), address).toBeLessThan(500);
    const text = await response.text();
    // What breaks while it is streamed leaves a digest of its error.
    const digests = [...text.matchAll(/data-dgst="([^"]*)"/g)].map(([, digest]) => digest);
    expect
      .soft(
        digests.filter((digest) => !digest?.startsWith('NEXT_')),
        address,
      )
      .toEqual([]);
  }
});

test('a period of all times is as quick as the data are', async ({ page }) => {
  for (const address of ['/', '/channels/web_chat', '/retention']) {
    const response = await page.goto(`${address}?from=0001-01-01&to=9999-12-31`);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // No week is drawn that nobody could fill.
    const html = (await page.content()).length;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(html, address).toBeLessThan(3 * (await page.content()).length);
  }
});
