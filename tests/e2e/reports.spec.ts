import { expect } from '@playwright/test';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadSample } from '../support/load-sample';

// An executive's month, from the archive to a second revision.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadSample(request);
});

test('an executive reads July to the end, and one click leads to the words that are quoted', async ({
  page,
}) => {
  await page.goto('/reports');
  await page.getByRole('link', { name: 'July 2026' }).click();
  const report = page.getByRole('article');
  await expect(report.getByRole('heading', { level: 1 }).first()).toHaveText(
    /^Trust in our support fell .* in July 2026/,
  );
  for (const name of ['Trust per channel', 'What changed', 'What it costs', 'What to do', 'Method'])
    await expect(report.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  const quotation = report.locator('blockquote').first();
  const said = (await quotation.textContent())?.match(/“(.+)”/)?.[1] ?? '';
  expect(said.length).toBeGreaterThan(20);
  await quotation.getByRole('link').click();
  await expect(page).toHaveURL(/\/conversations\/.+#message-\d+$/);
  await expect(page.getByText(said).filter({ visible: true }).first()).toBeVisible();
});

test('paper is light in a dark room, and the first page is one page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/reports/2026-07');
  const first = page.locator('.report-first');
  await expect(page.getByRole('article')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  // What a Letter sheet, the lower of the two papers, has between margins of 14 and 16 mm, in pixels of 1/96 inch.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 1000 });
  for (const month of ['2026-03', '2026-07', '2026-09']) {
    await page.goto(`/reports/${month}`);
    expect((await first.boundingBox())?.height, month).toBeLessThan(933);
  }
});

test('a closed month stays as it was until it is issued again', async ({ page, request }) => {
  await page.goto('/reports/2026-10');
  const headline = page.getByRole('article').getByRole('heading', { level: 1 }).first();
  const said = (await headline.textContent()) ?? '';
  await page.getByRole('button', { name: 'Close October 2026' }).click();
  await expect(page.getByText(/revision 1\. The data still say the same\./)).toBeVisible();

  const rows = Array.from({ length: 300 }, (_, i) =>
    [
      ['customer', 'Can I please talk to a human?'],
      ['bot', 'Sorry, I cannot connect you to a person.'],
      ['customer', 'This is useless, I am very angry'],
    ].map(([sender, text], j) => `late-${i},2026-10-20T10:0${j}:00Z,${sender},"${text}",web_chat`),
  ).flat();
  const sent = await request.post('/api/imports', {
    headers: { origin: new URL(page.url()).origin },
    multipart: {
      file: {
        name: 'late.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`conversation_id,sent_at,sender,text,channel\n${rows.join('\n')}\n`),
      },
    },
  });
  const { imports } = (await sent.json()) as { imports: { id: number }[] };
  await expect
    .poll(async () => (await (await request.get(`/api/imports/${imports[0]?.id}`)).json()).status, {
      timeout: 60_000,
    })
    .toBe('done');

  await page.reload();
  await expect(headline).toHaveText(said);
  await page.getByText('What it would now read').click();
  const differences = page.getByRole('table', { name: 'What the month reads and would now read' });
  await expect(differences.getByRole('row', { name: /^Headline .* fell/ })).toBeVisible();

  await page.getByRole('button', { name: 'Issue again as the next revision' }).click();
  await expect(headline).toHaveText(/fell/);
  await expect(page.getByText(/revision 2\. The data still say the same\./)).toBeVisible();
  await page.getByRole('link', { name: 'revision 1' }).click();
  await expect(headline).toHaveText(said);
  await page.goto('/reports');
  await expect(page.getByRole('row', { name: /^October 2026 Closed/ })).toContainText('2');
});
