import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe-violations';
import { emptyWorkspace } from '../support/empty-workspace';

// One workspace, one story: every test goes on where the one before it ended, and the last leaves it empty.
test.describe.configure({ mode: 'serial' });
test.beforeAll(({ request }) => emptyWorkspace(request));

const SHARED = path.resolve('../shared/transcripts/generic-messages.csv');

const SMALL = [
  'conversation_id,sent_at,sender,text,channel',
  'small-1,2020-05-20T09:00:00Z,customer,Where is my parcel?,web',
  'small-1,2020-05-20T09:00:05Z,bot,"Sorry, I did not understand that. Please rephrase.",web',
  'small-1,2020-05-20T09:01:00Z,customer,Let me talk to a real person please,web',
  'small-1,2020-05-20T09:01:04Z,bot,I cannot transfer you. Please choose a topic from the menu.,web',
  'small-2,2020-05-20T10:00:00Z,ghost,Who am I?,web',
].join('\n');

function csv(name: string, text: string | Buffer) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function upload(page: Page, file: Parameters<Page['setInputFiles']>[1]) {
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles(file);
}

test('an empty workspace says what to do', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of ['/', '/conversations', '/imports']) {
      await page.goto(address);
      await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Load the sample' })).toBeVisible();
      expect(await axeViolations(page), `${address} in ${scheme}`).toEqual([]);
    }
  }
});

test('a file that is no table fails with one sentence', async ({ page }) => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  await upload(page, csv('holiday.csv', png));
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'holiday.csv' }) });
  await expect(item.getByText('Failed')).toBeVisible({ timeout: 20_000 });
  await expect(item.getByRole('paragraph')).toHaveText(/\w+.*\.$/);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Load the sample' })).toBeVisible();
});

test('a file is imported with its problems listed', async ({ page }) => {
  await upload(page, csv('small.csv', SMALL));
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'small.csv' }) });
  await expect(item.getByText('Imported')).toBeVisible({ timeout: 20_000 });
  await item.getByRole('link', { name: '1 row not used' }).click();
  await expect(page.getByRole('heading', { name: '1 problem' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Rows that were not used, table' }).getByRole('row'),
  ).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download all of them as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('evidence is marked in the words, and a finding lights it', async ({ page }) => {
  await page.goto('/conversations/small-1');
  const notes = page.getByRole('button', { name: /confidence/ });
  await expect(page.getByText('talk to a real person').first()).toBeVisible();
  await expect(notes.first()).toBeVisible();
  await notes.first().focus();
  await expect(page.locator('mark[data-lit]')).not.toHaveCount(0);
  await notes.first().blur();
  await expect(page.locator('mark[data-lit]')).toHaveCount(0);
});

test('a real export imports in the browser', async ({ page }) => {
  test.skip(!existsSync(SHARED), 'skipped: no ../shared');
  await upload(page, SHARED);
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'generic-messages.csv' }) });
  await expect(item.getByText('Imported')).toBeVisible({ timeout: 60_000 });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Trust per channel' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Web chat' }).first()).toBeVisible();
});

test('undo asks first, and takes everything out again', async ({ page }) => {
  await page.goto('/imports');
  for (let left = await page.getByText('Imported', { exact: true }).count(); left > 0; left--) {
    await page
      .getByRole('button', { name: /^Undo the import of/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Undo this import' });
    await expect(dialog).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Undo the import' }).click();
    await expect(page.getByText('Imported', { exact: true })).toHaveCount(left - 1, { timeout: 30_000 });
    await expect(page.getByText('Being undone')).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByText('Undo is waiting for its turn')).toHaveCount(0, { timeout: 30_000 });
  }
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Load the sample' })).toBeVisible();
});
