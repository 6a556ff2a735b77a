import { expect, type Page } from '@playwright/test';
import { channelLabel } from '@/core/conversation/channel-label';
import { axeViolations } from '../support/axe-violations';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadSample } from '../support/load-sample';

// The first test loads the sample; those after it read it.
test.beforeAll(emptyWorkspace);

/** The overview with all of its figures: they stream in after the frame. */
async function openOverview(page: Page) {
  await page.goto('/');
  await expect(page.getByRole('table', { name: /^Trust per channel/ })).toBeVisible();
}

/** Errors of the page itself; a page that isn't there is allowed to say so. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  return errors;
}

const listed = async (page: Page) => {
  const words = await page
    .getByRole('navigation', { name: 'Pages of the list' })
    .getByRole('paragraph')
    .textContent();
  return words?.split(' of ').at(-1);
};

const LOADS = 'the sample loads from the first page';
let loaded = false;

// After a failure Playwright goes on with a new process on an emptied workspace.
test.beforeEach(async ({ request }, { title }) => {
  if (loaded || title === LOADS) return;
  test.setTimeout(180_000);
  await loadSample(request);
  loaded = true;
});

test(LOADS, async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/');
  await page.getByRole('button', { name: 'Load the sample' }).click();
  await expect(page.getByRole('progressbar', { name: /messages\.csv$/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Trust per channel' })).toBeVisible({
    timeout: 150_000,
  });
  loaded = true;
});

const PAGES = [
  '/',
  '/?from=2026-07-01&to=2026-08-31&compare=year',
  '/escalations',
  '/resolution',
  '/topics',
  '/channels/web_chat',
  '/retention',
  '/accuracy',
  '/conversations?outcome=asked',
  '/conversations?q=refund&sort=money',
  '/conversations?q=xylophone',
  '/conversations/c13612?queue=random',
  '/review',
  '/quality',
  '/reports',
  '/reports/2026-07',
  '/settings',
  '/imports',
  '/imports/1',
  '/no-such-page',
  '/?from=1999-01-01&to=1999-12-31',
  '/conversations?topic=none+like+this',
];

// Both schemes and both layouts; what lies between differs in its columns only, which the next test looks at.
for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`every page is accessible, in ${colorScheme} at ${width}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const errors = watchErrors(page);
    for (const address of PAGES) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect.soft(await axeViolations(page), address).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}

test('no page scrolls sideways, at any width', async ({ page }) => {
  test.setTimeout(120_000);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const address of PAGES) {
    await page.goto(address);
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 });
      // The frame takes a moment to give the navigation's room back.
      await expect.configure({ soft: true }).poll(sideways, `${address} at ${width}`).toBe(0);
    }
  }
});

test('what cost the points adds up to what is missing from trust', async ({ page }) => {
  await openOverview(page);
  const rows = page.getByRole('table', { name: /^Points of trust lost/ }).getByRole('row');
  for (const row of (await rows.all()).slice(1)) {
    const numbers = (await row.getByRole('cell').allTextContents())
      .filter((text) => /^\d+$/.test(text))
      .map(Number);
    const [lost, ...drivers] = numbers;
    expect(drivers.reduce((a, b) => a + b, 0)).toBe(lost);
  }
});

test('one week is read in every panel, by pointer and by keyboard', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openOverview(page);
  const section = page.getByRole('region', { name: 'Week by week' });
  const panels = await section.getByRole('list').getByRole('listitem').all();
  expect(panels.length).toBeGreaterThan(1);
  await expect(section.locator('path.recharts-line-curve').first()).toBeAttached();

  const readings = () => Promise.all(panels.map((panel) => panel.getByRole('paragraph').textContent()));
  const days = async () => new Set((await readings()).map((words) => words?.match(/^\d+ \w+/)?.[0]));
  const period = await readings();
  await panels[0]?.locator('div[aria-hidden]').hover({ position: { x: 120, y: 60 } });
  await expect.poll(readings).not.toEqual(period);
  expect((await days()).size).toBe(1);
  await page.mouse.move(0, 0);
  await expect.poll(readings).toEqual(period);

  const slider = section.getByRole('slider', { name: 'Week to read in all panels' });
  await slider.focus();
  const [last] = await days();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const [earlier] = await days();
  expect(earlier).not.toBe(last);
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^Week of ${earlier} .* n \\d+`));
  await page.keyboard.press('Escape');
  await expect.poll(readings).toEqual(period);
});

test('a reader with a keyboard gets from the overview to the very words', async ({ page }) => {
  await openOverview(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const reached = new Set<string>();
  const target = page
    .getByRole('table', { name: /^Trust per channel/ })
    .getByRole('link')
    .last();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
    if (await target.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
  expect([...reached]).toContain('What "Confusion rate" means');

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/conversations\?.*channel=/);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Transcript' })).toBeVisible();
  await page
    .getByRole('button', { name: /confidence/ })
    .first()
    .focus();
  await expect(page.locator('mark[data-lit]')).not.toHaveCount(0);
});

test('a definition shows on focus', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('button', { name: 'What "Confusion rate" means' }).focus();
  await expect(page.getByRole('tooltip')).toContainText('share of conversations');
});

test('filters live in the address and in words', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/conversations');
  const all = await listed(page);
  await page.getByLabel('Channel', { exact: true }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/channel=/);
  const channel = new URL(page.url()).searchParams.get('channel') ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Conversations on ${channelLabel(channel)}`,
  );
  expect(await listed(page)).not.toBe(all);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/conversations$/);
});

test('colours follow the choice and stay', async ({ page }) => {
  await page.goto('/imports');
  await page.getByRole('button', { name: /^Colours/ }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
  await expect.poll(scheme).toBe('dark');
  await page.reload();
  expect(await scheme()).toBe('dark');
});

const NONSENSE = [
  '/?from=2026-99-99&to=soon&channel=',
  '/?from=2026-06-01&to=2026-01-01&outcome=asked',
  '/conversations?from=x&to=y&finding=z&driver=w&handledBy=v&outcome=u&import=t&customers=s',
  '/conversations?sort=upside+down&page=-7',
  '/conversations?q=%3F%21',
  '/?compare=yesterday',
  '/topics?lost=everything&weekday=9',
  `/conversations?channel=${'x'.repeat(2000)}`,
];

for (const address of NONSENSE) {
  test(`nonsense gets the nearest page and a notice: ${address.slice(0, 60)}`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
      /left out|exchanged|cannot|list/,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a page beyond the last is the last', async ({ page }) => {
  await page.goto('/conversations?page=99999');
  await expect(page).toHaveURL(/page=\d{1,3}$/);
  await expect(page.getByRole('link', { name: 'Previous' }).first()).toBeVisible();
});

for (const address of [
  '/conversations/none',
  '/conversations/%E0%A4%A',
  '/channels/nowhere',
  '/channels/%E0%A4%A',
  '/imports/0',
  '/imports/abc',
  '/no-such-page',
]) {
  test(`what is not there is not found: ${address}`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBeGreaterThanOrEqual(400);
    expect(response?.status()).toBeLessThan(500);
  });
}
