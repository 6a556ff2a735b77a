import { expect } from '@playwright/test';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadFiles } from '../support/load-files';
import { overlaps } from '../support/overlaps';
import {
  FORTY_CHANNELS_FIVE_YEARS as STRANGE,
  STRANGE_POLICIES,
  strangeConversations,
  strangeCustomers,
} from '../support/strange-conversations';

test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadFiles(request, [
    { name: 'policies.csv', text: STRANGE_POLICIES },
    { name: 'strange.csv', text: strangeConversations(STRANGE) },
    { name: 'customers.csv', text: strangeCustomers(STRANGE) },
  ]);
});

const LONG = `/channels/${encodeURIComponent('a_channel_with_a_name_that_somebody_in_marketing_wrote_and_nobody_ever_dared_to_make_shorter')}`;

const PAGES = [
  '/',
  '/?from=2021-11-01&all=1',
  '/?from=2026-10-01&to=2026-10-07',
  '/escalations',
  '/resolution?all=1',
  '/topics',
  '/topics?all=1',
  '/accuracy',
  '/retention?all=1&from=2021-11-01',
  '/channels/web_chat?from=2021-11-01',
  '/channels/people%20only',
  '/channels/bot%20only',
  LONG,
  '/conversations',
  '/conversations/s7',
  '/quality',
  '/settings',
];

for (const { colorScheme, widths } of [
  { colorScheme: 'light', widths: [1440, 1024] },
  { colorScheme: 'dark', widths: [390] },
] as const) {
  test(`forty channels, five years and strange names break no page, in ${colorScheme} at ${widths.join(' and ')}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const address of PAGES) {
      await page.setViewportSize({ width: widths[0], height: 900 });
      const response = await page.goto(address);
      expect.soft(response?.status(), address).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expect.configure({ soft: true }).poll(sideways, `${address} scrolls at ${width}`).toBe(0);
        expect.soft(await overlaps(page), `${address}: words on words at ${width}`).toEqual([]);
      }
    }
    expect(errors).toEqual([]);
  });
}

test('ten of forty channels are shown, and all of them a click away', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/?from=2021-11-01');
  const rows = page.getByRole('table', { name: /^Trust per channel/ }).getByRole('row');
  await expect(rows).toHaveCount(11);
  const note = page.getByText('The 10 of 43 channels with most conversations.').first();
  await note.getByRole('link', { name: 'Show all 43 channels' }).click();
  await expect(rows).toHaveCount(44);
  await expect(page).toHaveURL(/all=1/);
  // Another filter leaves it so.
  await page.getByLabel('Topic', { exact: true }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/topic=.*all=1/);
});
