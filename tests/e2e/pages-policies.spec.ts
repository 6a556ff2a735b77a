import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe-violations';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { looksRight } from '../support/looks-right';

// One workspace, one story: every test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });
test.beforeAll(emptyWorkspace);

const TALK = [
  'conversation_id,sent_at,sender,text,channel',
  ...Array.from({ length: 40 }, (_, c) =>
    [
      `policy-${c},2020-05-20T09:00:00Z,customer,How long can I return my shoes?,web`,
      `policy-${c},2020-05-20T09:00:05Z,bot,You can return items within 60 days of delivery.,web`,
      `policy-${c},2020-05-20T09:01:00Z,customer,Thanks,web`,
    ].join('\n'),
  ),
].join('\n');

const entries = (page: Page) => page.getByRole('list', { name: 'Policies' }).getByRole('listitem');

test('a policy that is written on the page judges what was said', async ({ page, request }) => {
  test.setTimeout(120_000);
  const file = { name: 'talk.csv', mimeType: 'text/csv', buffer: Buffer.from(TALK) };
  expect((await request.post('/api/imports', { multipart: { file } })).status()).toBe(201);
  await page.goto('/policies');
  await looksRight(page);
  await page.getByRole('button', { name: 'Add a policy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a policy' });
  await expect(dialog).toHaveCSS('opacity', '1');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Id' }).fill('P1');
  await dialog.getByRole('textbox', { name: 'Topic' }).fill('returns');
  await dialog
    .getByRole('textbox', { name: 'Text' })
    .fill('Items can be returned within 30 days of delivery.');
  await dialog.getByRole('textbox', { name: 'Note for the history' }).fill('The first rule');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(entries(page)).toHaveText([/^P1returnsItems can be returned within 30 days/]);
  await expect(page.getByText('the scores of 40 moved')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row', { name: /^All channels/ })).toContainText('0 becomes→ 40');
  await looksRight(page);
  await page.getByRole('link', { name: 'contradicts the policy' }).click();
  await expect(page).toHaveURL(/finding=accuracy/);
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
});

test('entries are searched, changed and removed, each save a version', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/policies');
  await page.getByLabel('Search the policies').fill('delivery 30');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('1 entry found.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all' }).click();

  await page.getByRole('button', { name: 'Change P1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change P1' });
  await dialog
    .getByRole('textbox', { name: 'Text' })
    .fill('Items can be returned within 60 days of delivery.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(entries(page)).toHaveText([/60 days/]);
  const versions = page.getByRole('region', { name: 'History' }).getByRole('listitem');
  await expect(versions.first()).toContainText('1 changed · 1 in all');
  await expect(versions.last()).toContainText('1 added · 1 in allThe first rule');

  // Versions are not numbered anew where an earlier test had some.
  await page
    .getByRole('button', { name: /^Use again version \d+$/ })
    .last()
    .click();
  await expect(entries(page)).toHaveText([/30 days/]);
  await page.getByRole('button', { name: 'Remove P1' }).click();
  await page.getByRole('dialog', { name: 'Remove P1?' }).getByRole('button', { name: 'Remove' }).click();
  await expect(entries(page)).toHaveCount(0);
  await expect(versions).toHaveCount(4);
});

test('customers files are listed, and taken out again', async ({ page, request }) => {
  test.setTimeout(90_000);
  await page.goto('/customers');
  await looksRight(page);
  const text = 'customer_id,signed_up_at,churned_at\nu1,2025-01-11,\nu2,2025-01-12,2025-03-01\n';
  const file = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await request.post('/api/imports', { multipart: { file } });
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('2 customers are known, 1 of whom have left.')).toBeVisible({
      timeout: 1000,
    });
  }).toPass({ timeout: 30_000 });
  await looksRight(page);
  await page.getByRole('button', { name: 'Undo the import of customers.csv' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: 'Import a list of customers' })).toBeVisible({
      timeout: 1000,
    });
  }).toPass({ timeout: 30_000 });
});
