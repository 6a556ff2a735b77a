import { expect } from '@playwright/test';
import { axeViolations } from '../support/axe-violations';
import { test } from '../support/listening-page';
import { MailServer } from '../support/mail-server';
import { pngPixels } from '../support/png-pixels';

/** A month that no other file of these tests reaches into. */
const NOVEMBER = [
  'conversation_id,sent_at,sender,text',
  'nov-1,2018-11-20T09:00:00Z,customer,Where is my parcel?',
  'nov-1,2018-11-20T09:00:05Z,bot,It arrives tomorrow.',
  'nov-1,2018-11-20T09:00:09Z,customer,Thank you!',
].join('\n');

test('a month is closed, mailed, and mailed again to whom it did not reach', async ({ page, request }) => {
  const server = new MailServer();
  const port = await server.listen();
  server.atRecipient = (address) =>
    address.startsWith('gone') ? { code: 550, message: '5.1.1 No such user' } : null;
  const file = { name: 'november.csv', mimeType: 'text/csv', buffer: Buffer.from(NOVEMBER) };
  const sent = await (await request.post('/api/imports', { multipart: { file } })).json();
  const { id } = sent.imports[0];
  await expect
    .poll(async () => (await (await request.get(`/api/imports/${id}`)).json()).status, { timeout: 30_000 })
    .toBe('done');

  await page.goto('/settings');
  await page.getByLabel('Recipients').fill('board@example.com, nobody');
  await page.getByLabel('Sender').fill('reports@example.com');
  await page.getByLabel('Mail server').fill('127.0.0.1');
  await page.getByRole('textbox', { name: 'Port' }).fill(String(port));
  await page.getByRole('combobox', { name: 'Encryption' }).click();
  await page.getByRole('option', { name: 'None: for a server on this machine' }).click();
  const save = page.getByRole('button', { name: 'Save how reports are sent' });
  await save.click();
  await expect(page.getByText('Nothing was kept. Recipients: not an e-mail address.')).toBeVisible();
  await page.getByLabel('Recipients').fill('board@example.com\ngone@example.com');
  await save.click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Recipients')).toHaveValue('board@example.com\ngone@example.com');
  expect(await axeViolations(page)).toEqual([]);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/reports/2018-11');
  await page.getByRole('button', { name: 'Close November 2018' }).click();
  await page.getByRole('button', { name: 'Mail it to 2 recipients' }).click();
  await expect(page.getByText(/Mailed to [01] of 2 recipients/)).toBeVisible();
  await expect(page.locator('article.report')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'HTML' }).click();
  const html = test.info().outputPath('report.html');
  await (await download).saveAs(html);
  expect(await axeViolations(page)).toEqual([]);

  await expect.poll(() => server.recipients(), { timeout: 30_000 }).toEqual(['board@example.com']);
  const gone = page.getByRole('row').filter({ hasText: 'gone@example.com' });
  await expect(async () => {
    await page.goto('/reports');
    await expect(gone).toContainText('Not sent127.0.0.1 did not take the mail: 550 5.1.1 No such user.', {
      timeout: 500,
    });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole('row').filter({ hasText: 'board@example.com' })).toContainText(/Sent \d/);
  expect(await axeViolations(page)).toEqual([]);
  server.atRecipient = () => null;
  await page.getByRole('button', { name: 'Send again to gone@example.com: November 2018' }).click();
  await expect
    .poll(() => server.recipients(), { timeout: 30_000 })
    .toEqual(['board@example.com', 'gone@example.com']);
  expect(server.received[0]?.mail.attachments[0]?.content.toString('latin1', 0, 5)).toBe('%PDF-');

  await page.goto(`file://${html}`);
  const { width, height, at } = pngPixels(await page.screenshot());
  for (const [x, y] of [
    [0, 0],
    [width - 1, 0],
    [0, height - 1],
  ] as const)
    expect(at(x, y)).toEqual([255, 255, 255]);

  await request.post(`/api/imports/${id}/undo`);
  await server.close();
});
