import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations';
import { bareConversations } from '../support/bare-conversations';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadFiles } from '../support/load-files';
import { overlaps } from '../support/overlaps';
import { strangeConversations } from '../support/strange-conversations';

// Workspaces that hold little, one after another: nothing, five conversations, a week of two channels, and many
// conversations without customers, topics, policies and people.
const PAGES = [
  '/',
  '/escalations',
  '/resolution',
  '/topics',
  '/accuracy',
  '/retention',
  '/conversations',
  '/review',
  '/quality',
  '/reports',
  '/policies',
  '/customers',
  '/settings',
  '/imports',
];

/** Opens pages at both layouts; nothing fails, scrolls sideways, lies on something else or is hard to read. */
async function walk(page: Page, addresses: readonly string[], look: (address: string) => Promise<void>) {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of addresses) {
    await page.setViewportSize({ width: 1440, height: 900 });
    const response = await page.goto(address);
    expect.soft(response?.status(), address).toBe(200);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(address);
    expect.soft(await axeViolations(page), address).toEqual([]);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.configure({ soft: true }).poll(sideways, `${address} scrolls at ${width}`).toBe(0);
      expect.soft(await overlaps(page), `${address}: words on words at ${width}`).toEqual([]);
    }
  }
  expect(errors).toEqual([]);
}

/** What a page says, without the notes that explain how to read it. */
const saidOn = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const out of main.querySelectorAll('[data-note], script, style, details:not([open])')) out.remove();
    return main.textContent ?? '';
  });

test('an empty workspace says on every page what to do next', async ({ page }) => {
  test.setTimeout(180_000);
  await emptyWorkspace();
  await walk(page, PAGES, async (address) => {
    if (address === '/settings') return; // what is set there holds for what will be imported
    const ways = page.getByRole('main').getByRole('button').or(page.getByRole('main').getByRole('link'));
    await expect.soft(ways.first(), address).toBeVisible();
  });
});

test('of five conversations no page makes a share, a trend or a curve', async ({ page, request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  const five = { channels: 1, topics: 1, from: '2026-10-01', days: 7, conversations: 5 };
  await loadFiles(request, [{ name: 'five.csv', text: strangeConversations(five) }]);
  const counted = [...PAGES.filter((address) => address !== '/settings'), '/channels/web_chat'];
  await walk(page, counted, async (address) => {
    const said = await saidOn(page);
    expect.soft(said.match(/[\d.]+%(?! interval)/g) ?? [], address).toEqual([]);
    expect.soft(said, address).not.toMatch(/NaN|undefined|Infinity|null/);
  });
  await page.goto('/');
  await expect(page.getByText('Too few to say: 5, 30 are needed.').first()).toBeVisible();
  await expect(page.getByText('In no week were enough conversations scored')).toBeVisible();
  await page.goto('/retention');
  await expect(page.getByText('Too little data')).not.toHaveCount(0);
});

test('a week of two channels fills every page', async ({ page, request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  const week = { channels: 2, topics: 5, from: '2026-10-05', days: 7, conversations: 400 };
  await loadFiles(request, [{ name: 'week.csv', text: strangeConversations(week) }]);
  const long = `/channels/${encodeURIComponent('a_channel_with_a_name_that_somebody_in_marketing_wrote_and_nobody_ever_dared_to_make_shorter')}`;
  await walk(page, [...PAGES, '/channels/web_chat', long], async (address) => {
    expect.soft(await saidOn(page), address).not.toMatch(/NaN|undefined|Infinity/);
  });
  await page.goto('/');
  await expect(page.getByRole('table', { name: /^Trust per channel/ }).getByRole('row')).toHaveCount(3);
  await expect(page.getByText(/of 2 channels/)).toHaveCount(0);
});

test('what the data cannot say is said to be unknown, and what would help', async ({ page, request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadFiles(request, [{ name: 'bare.csv', text: bareConversations(300) }]);
  await walk(page, PAGES, async (address) => {
    expect.soft(await saidOn(page), address).not.toMatch(/NaN|undefined|Infinity/);
  });
  await page.goto('/retention');
  await expect(page.getByText('Cannot be known from this data')).toHaveCount(5);
  await expect(page.getByText('Nobody is owed anything')).toHaveCount(0);
  await page.goto('/accuracy');
  await expect(page.getByRole('link', { name: 'Import a policies file' })).toBeVisible();
  await page.goto('/quality');
  await expect(page.getByText('Not judged: there are no policies')).toBeVisible();
  await page.goto('/escalations');
  await expect(page.getByText('No person wrote in any of these conversations')).toBeVisible();
});
