import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadSample } from '../support/load-sample';

test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadSample(request);
});

const FIGURE_PAGES = [
  '/',
  '/?from=2026-07-01&to=2026-07-31',
  '/escalations',
  '/resolution',
  '/topics',
  '/channels/web_chat',
  '/retention',
  '/accuracy',
];

for (const address of FIGURE_PAGES) {
  test(`every figure opens exactly the conversations that it counts: ${address}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(address);
    // Figures stream in after the frame.
    await expect(page.locator('a[data-counted]').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    const links = await page
      .locator('a[data-counted]')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('data-counted') ?? '']),
      );
    const counted = new Map(links.map(([href = '', count = '']) => [href, count]));
    expect(counted.size).toBeGreaterThan(8);
    for (const [href, count] of counted) {
      const html = await (await page.request.get(href)).text();
      const total = /aria-label="Pages of the list"[^>]*>\s*<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
      const said = total
        .replace(/<!--.*?-->/g, '')
        .split(' of ')
        .at(-1)
        ?.replaceAll(',', '');
      expect(said, href).toBe(count);
    }
  });
}

for (const address of [
  '/',
  '/channels/web_chat',
  '/accuracy',
  '/topics',
  '/retention',
  '/conversations/c13612',
]) {
  test(`every chart can be taken away, and says what it shows: ${address}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const shown = (await page.locator('[data-shown-words]').allTextContents()).join('');
    const charts = await page.getByRole('button', { name: / as SVG$/ }).all();
    expect(charts.length).toBeGreaterThan(0);
    for (const [i, chart] of charts.entries()) {
      const name = (await chart.getAttribute('aria-label'))?.replace(/ as SVG$/, '') ?? '';
      const files: Buffer[] = [];
      // Pixels are the same drawing once more, and files of numbers are all written alike: one a page will do.
      for (const kind of i === 0 ? ['SVG', 'CSV', 'PNG'] : ['SVG']) {
        const download = page.waitForEvent('download', { timeout: 10_000 });
        await page.getByRole('button', { name: `${name} as ${kind}`, exact: true }).click();
        files.push(await readFile(await (await download).path()));
      }
      const [svg = '', csv] = files.map(String);
      for (const text of csv === undefined ? [svg] : [svg, csv.replaceAll('""', '"')]) {
        expect(text).toContain(name);
        expect(text).toContain(shown);
      }
      const drawn = await page.evaluate((text) => {
        const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
        const texts = [...drawing.querySelectorAll('svg > text')].map(({ textContent }) => textContent);
        return { paper: drawing.querySelector('rect')?.getAttribute('fill'), said: texts.join(' ') };
      }, svg);
      expect(drawn.paper).toBe('#ffffff');
      expect(drawn.said.replace(shown, ''), 'what it rests on').toMatch(/\d/);
      if (csv !== undefined) expect(csv.split('\r\n').length).toBeGreaterThan(2);
      if (files[2]) expect(files[2].subarray(1, 4).toString()).toBe('PNG');
    }
  });
}

test('on paper pages are light, fit, and hold what can be read and nothing to press', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of [
    ...FIGURE_PAGES,
    '/conversations',
    '/conversations/c13652',
    '/quality',
    '/policies',
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    // The width of A4 between its margins.
    await page.setViewportSize({ width: 673, height: 950 });
    const seen = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: [...document.querySelectorAll('main table, main svg')]
        .filter((drawn) => drawn.checkVisibility() && drawn.getBoundingClientRect().right > 674)
        .map((drawn) => drawn.textContent?.slice(0, 40)),
      pressed: [...document.querySelectorAll('button:not([data-printed]), nav:not(main nav)')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.textContent),
    }));
    const paper = { paper: 'rgb(255, 255, 255)', sideways: 0, cut: [], pressed: [] };
    expect.soft(seen, address).toEqual(paper);
  }
});

test('a leader finds which channel loses trust, since when, whether it is real, why, and reads five conversations', async ({
  page,
}) => {
  test.setTimeout(120_000);
  // The month in which the bot's release 4.2.0 went live.
  await page.goto('/?from=2026-07-01&to=2026-07-31');
  const lead = page.getByRole('main').getByRole('banner').or(page.locator('main header')).first();
  await expect(lead).toContainText('Trust fell');
  await expect(lead).toContainText('that is real');
  await expect(lead).toContainText('WhatsApp lost most');
  await expect(lead).toContainText('since the week of 6 Jul 2026');

  // Which channel: the last of the ledger, and its fall is not chance.
  const ledger = page.getByRole('table', { name: /^Trust per channel/ });
  const worst = ledger.getByRole('row').last();
  await expect(worst).toContainText('WhatsApp');
  await expect(worst).toContainText('real');
  await worst.getByRole('link', { name: 'WhatsApp', exact: true }).click();

  // Since when, and what came then.
  await expect(page).toHaveURL(/\/channels\/whatsapp\?from=2026-07-01&to=2026-07-31/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('WhatsApp');
  await expect(page.getByRole('list', { name: 'Dotted lines' })).toContainText(
    '6 Jul 2026: bot 4.2.0 first seen',
  );
  const releases = page.getByRole('table', { name: 'Releases of the bot' });
  await expect(releases.getByRole('row', { name: /^4\.2\.0/ })).toBeVisible();

  // Why: most is lost where a request for a person is not heard or not promised one.
  const lost = page.getByRole('link', { name: /not heard on WhatsApp$/ });
  const count = (await lost.textContent()) ?? '';
  expect(Number(count)).toBeGreaterThanOrEqual(5);
  await lost.click();

  // The very conversations: as many as were counted, five of them read.
  await expect(page.getByRole('navigation', { name: 'Pages of the list' })).toContainText(`of ${count}`);
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link');
  const addresses = await rows.evaluateAll((links) =>
    links.slice(0, 5).map((link) => link.getAttribute('href') ?? ''),
  );
  expect(new Set(addresses).size).toBe(5);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Transcript' })).toBeVisible();
    await expect(page.locator('mark').first()).toBeAttached();
  }
});

test('trying out another ratio moves every trust on the page at once, without a request', async ({
  page,
}) => {
  await page.goto('/');
  const ledger = page.getByRole('table', { name: /^Trust per channel/ });
  await expect(ledger).toBeVisible();
  await page.waitForLoadState('networkidle');
  const values = () => ledger.getByRole('row').last().getByRole('cell').allTextContents();
  const before = await values();
  const requests: string[] = [];
  // Links that are looked up in advance are no part of it.
  page.on('request', (request) => {
    if (request.headers()['next-router-prefetch'] === undefined) requests.push(request.url());
  });
  await page.getByRole('slider', { name: 'One bad conversation takes back' }).fill('3');
  await expect.poll(values).not.toEqual(before);
  await expect(page.getByText('tried out; the workspace counts 10')).toBeVisible();
  expect(requests.filter((url) => !url.includes('/_next/static'))).toEqual([]);
  await page.getByRole('button', { name: 'Back to 10' }).click();
  await expect.poll(values).toEqual(before);
});
