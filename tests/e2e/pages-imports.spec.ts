import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { looksRight } from '../support/looks-right';

// One workspace, one story: every test goes on where the one before it ended, and the last leaves it empty.
test.describe.configure({ mode: 'serial' });
test.beforeAll(emptyWorkspace);

const SHARED = path.resolve('../shared/transcripts/generic-messages.csv');

const SMALL = [
  'conversation_id,sent_at,sender,text,channel',
  'small-1,2020-05-20T09:00:00Z,customer,Where is my parcel?,web',
  'small-1,2020-05-20T09:00:05Z,bot,"Sorry, I did not understand that. Please rephrase.",web',
  'small-1,2020-05-20T09:01:00Z,customer,Let me talk to a real person please,web',
  'small-1,2020-05-20T09:01:04Z,bot,I cannot transfer you. Please choose a topic from the menu.,web',
  'small-2,2020-05-20T10:00:00Z,ghost,Who am I?,web',
].join('\n');

const CUSTOMERS = 'customer_id,signed_up_at,monthly_revenue\nu1,2025-01-11,20.50\nu2,2025-02-11,30\n';
const POLICIES = 'id,topic,text\nP1,returns,Items can be returned within 30 days of delivery.\n';

/** A hotline whose bot answers under a person's name and is exported as an agent. */
function hotline(prefix: string): string {
  const lines = ['Ticket ID,Date,From,Agent name,Message,Channel'];
  for (let c = 0; c < 30; c++) {
    const say = (time: string, from: string, name: string, text: string) =>
      lines.push(`${prefix}-${c},2020-05-0${1 + (c % 9)}T09:${time}Z,${from},${name},${text},hotline`);
    say('00:00', 'customer', '', 'Where is my order?');
    say('00:02', 'agent', 'Emma', 'I did not understand that. Please rephrase.');
    say('01:00', 'customer', '', 'Can I talk to a real person please?');
    say('01:01', 'agent', 'Emma', c % 2 ? 'I cannot transfer you.' : 'I will connect you to a colleague.');
    if (c % 2 === 0) say('03:30', 'agent', 'Jonas', 'Hi. Your order arrives tomorrow.');
    say('05:00', 'customer', '', 'Thanks');
  }
  return lines.join('\n');
}

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
  await expect(page).toHaveURL(/\/imports\/\d+$/);
  await expect(page.getByText('Failed')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('main').getByRole('paragraph').first()).toHaveText(/\w+.*\.$/);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Load the sample' })).toBeVisible();
});

test('a file with many unusable rows asks before it stores', async ({ page }) => {
  await upload(page, csv('small.csv', SMALL));
  const bar = page.getByRole('region', { name: 'What would be stored' });
  await expect(bar).toContainText('1 conversation, 4 messages · 1 row cannot be used', { timeout: 20_000 });
  await bar.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Store the rest of this file?' });
  await expect(dialog).toContainText('1 of 5 rows (20.0%) cannot be used');
  await expect(dialog).toHaveCSS('opacity', '1');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Look again' }).click();
  await expect(dialog).toBeHidden();
  await bar.getByRole('button', { name: 'Import' }).click();
  await dialog.getByRole('button', { name: 'Store the rest' }).click();
  await expect(page.getByText('Imported')).toBeVisible({ timeout: 20_000 });
});

test('rows that were not used are listed, mapped and read again without a new upload', async ({ page }) => {
  await page.goto('/imports');
  await page.getByRole('link', { name: 'small.csv' }).click();
  await expect(page.getByRole('heading', { name: '1 problem' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'download all of them as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await page.getByText('The sender "ghost" is not known.').click();
  await expect(page.getByRole('region', { name: /Rows, table$/ }).getByRole('row')).toHaveCount(2);
  await looksRight(page);
  await page.getByLabel('What "ghost" is').selectOption('customer');
  await page.getByRole('button', { name: 'Read 1 row again' }).click();
  await expect(page.getByText('Imported')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('dl')).toContainText('Messages added5Messages already there0');
});

test('evidence is marked in the words, and a finding lights it', async ({ page }) => {
  await page.goto('/conversations/small-1');
  const notes = page.getByRole('button', { name: /confidence/ });
  await expect(page.getByText('talk to a real person').filter({ visible: true }).first()).toBeVisible();
  await expect(notes.first()).toBeVisible();
  await notes.first().focus();
  await expect(page.locator('mark[data-lit]')).not.toHaveCount(0);
  await notes.first().blur();
  await expect(page.locator('mark[data-lit]')).toHaveCount(0);
});

test('an analyst corrects a bot that is named like a person, and hand-offs become known', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await upload(page, csv('hotline.csv', hotline('T')));
  const bar = page.getByRole('region', { name: 'What would be stored' });
  await expect(bar).toContainText('30 conversations, 165 messages', { timeout: 20_000 });
  const support = (figure: string) =>
    page.getByRole('listitem').filter({ hasText: new RegExp(`^(Yes|Partly|No)${figure}`) });
  await expect(support('Failed escalations')).toContainText('NoFailed escalations');
  await expect(support('Time to a person')).toContainText('NoTime to a person');
  await expect(page.getByText('Is Emma a bot?')).toBeVisible();
  await expect(page.getByText(/^Person · Emma/).first()).toBeVisible();
  await looksRight(page);

  await page.getByLabel('What Emma is').selectOption('bot');
  await expect(support('Failed escalations')).toContainText('YesFailed escalations', { timeout: 20_000 });
  await expect(support('Time to a person')).toContainText('YesTime to a person');
  await expect(page.getByText('Is Emma a bot?')).toBeHidden();
  await expect(page.getByText(/^Bot · Emma/).first()).toBeVisible();
  await expect(page.getByLabel('What Jonas is')).toHaveValue('agent');

  await page.getByLabel('Save them as').fill('Hotline');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as "Hotline".')).toBeVisible();
  await bar.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported')).toBeVisible({ timeout: 30_000 });
  await page.goto('/?channel=hotline');
  await expect(page.getByRole('heading', { level: 1, name: 'Trust on Hotline' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'The period in four figures' })).toContainText(/\d+%/);
});

test('the next file with the same columns is read with the same corrections', async ({ page }) => {
  await upload(page, csv('hotline-june.csv', hotline('U')));
  await expect(page.getByText('Read as last time')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/^Bot · Emma/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Cancelled')).toBeVisible({ timeout: 20_000 });
});

test('several files at once: conversations, customers and policies', async ({ page }) => {
  test.setTimeout(120_000);
  await upload(page, [
    csv('customers.csv', CUSTOMERS),
    csv('policies.csv', POLICIES),
    csv('odd.csv', 'Gespraech;Wann;Wer;Inhalt\n1;03/04/2026;Kunde;Wo?\n1;03/04/2026;Bot;Hier.\n'),
  ]);
  const row = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(row('customers.csv')).toContainText('2 customers Nothing is open.', { timeout: 20_000 });
  await expect(row('policies.csv')).toContainText('1 policy Nothing is open.', { timeout: 20_000 });
  await expect(row('odd.csv')).toContainText('Failed', { timeout: 20_000 });
  await looksRight(page);

  await page.getByRole('link', { name: 'Check customers.csv' }).click();
  await expect(page.getByRole('row', { name: /u1 11 Jan 2025/ })).toBeVisible();
  await looksRight(page);
  await page.goto('/imports');
  await page.getByRole('button', { name: 'Import the 2 files that leave nothing open' }).click();
  for (const name of ['customers.csv', 'policies.csv']) {
    await expect(row(name)).toContainText('Imported', { timeout: 30_000 });
  }
});

test('a table that nobody understands is read as the user says', async ({ page }) => {
  await page.goto('/imports');
  await page.getByRole('link', { name: 'odd.csv', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Say what is what' })).toBeVisible();
  await looksRight(page);
  const columns = { Gespraech: 'conversation_id', Wann: 'sent_at', Wer: 'sender', Inhalt: 'text' };
  for (const [name, column] of Object.entries(columns)) {
    await page.getByLabel(`What the column ${name} is`).selectOption(column);
  }
  await page.getByRole('button', { name: 'Read it like this' }).click();
  const day = page.getByRole('listitem').filter({ hasText: 'Wo?' }).first();
  await expect(day).toContainText('3 Apr 2026', { timeout: 20_000 });
  await expect(page.getByText('Does the day or the month come first?')).toBeVisible();
  await page.getByLabel('Numeric dates').selectOption('month-first');
  await expect(day).toContainText('4 Mar 2026', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Discard' }).click();
});

test('a real export imports in the browser', async ({ page }) => {
  test.skip(!existsSync(SHARED), 'skipped: no ../shared');
  await upload(page, SHARED);
  const bar = page.getByRole('region', { name: 'What would be stored' });
  await bar.getByRole('button', { name: 'Import' }).click({ timeout: 30_000 });
  await expect(page.getByText('Imported')).toBeVisible({ timeout: 60_000 });
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
    await expect(dialog).toHaveCSS('opacity', '1');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Undo the import' }).click();
    await expect(page.getByText('Imported', { exact: true })).toHaveCount(left - 1, { timeout: 30_000 });
    await expect(page.getByText('Being undone')).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByText('Undo is waiting for its turn')).toHaveCount(0, { timeout: 30_000 });
  }
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Load the sample' })).toBeVisible();
});
