import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadSample } from '../support/load-sample';

// An analyst and a reviewer at work on the sample, end to end.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadSample(request);
});

/** Presses a key until it does something: the page listens a moment after it shows. */
const press = (page: Page, key: string, done: () => Promise<void>) =>
  expect(async () => {
    await page.keyboard.press(key);
    await done();
  }).toPass();

const total = async (page: Page) => {
  const words = await page.locator('[data-shown-words]').textContent();
  return Number(words?.match(/: ([\d,]+) conversation/)?.[1]?.replaceAll(',', ''));
};

test('one field leads everywhere, and remembers a view', async ({ page }) => {
  await page.goto('/escalations?channel=whatsapp');
  await page.getByRole('button', { name: /^Go to/ }).click();
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill('My weekly check');
  await page.getByRole('option', { name: /^Save what is shown/ }).click();
  await expect(page.getByText('Saved as "My weekly check".')).toBeVisible();
  await page.goto('/topics');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await press(page, 'Control+k', () => expect(field).toBeFocused({ timeout: 500 }));
  await field.fill('weekly');
  await expect(page.getByRole('option').first()).toHaveText(/My weekly check/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/escalations?channel=whatsapp');
});

test('what is typed before the field is there is not lost', async ({ page }) => {
  await page.goto('/conversations');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The palette is on its way for as long as it takes to type.
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/_next/static/chunks/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('quality');
  letThrough();
  const field = page.getByRole('combobox');
  await expect(field).toHaveValue('quality');
  await expect(field).toBeFocused();
  await page.keyboard.type(' x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quality$/);
});

test('the analyst: finds, takes away, disagrees, and tries other weights', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/conversations?channel=email');
  const search = page.getByRole('searchbox', { name: 'Search what was said' });
  await press(page, '/', () => expect(search).toBeFocused({ timeout: 500 }));
  await search.fill('refund -voucher');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=refund/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Conversations on Email that say "refund" but not "voucher"',
  );
  const found = await total(page);
  await page.getByRole('link', { name: 'Most revenue' }).click();
  await expect(page).toHaveURL(/sort=money/);
  expect(await total(page)).toBe(found);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /away as CSV/ }).click();
  const csv = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n');
  expect(csv[0]).toContain('Conversations on Email that say ""refund"" but not ""voucher""');
  expect(csv[1]).toMatch(/^conversation,day,/);
  expect(csv.length).toBeGreaterThanOrEqual(found + 2);

  await page.goto('/conversations/c13612');
  await page.getByLabel('Your name').fill('Ana');
  await page.getByRole('heading', { name: 'Transcript' }).click();
  await press(page, 'j', () => expect(page.locator('#finding-1')).toBeFocused({ timeout: 500 }));
  await page.keyboard.press('x');
  await expect(page.getByText('Rejected by Ana').first()).toBeVisible();
  await expect(page.getByText('99 points lost')).toBeVisible();
  await page.locator('#finding-1').focus();
  await page.keyboard.press('u');
  await expect(page.getByText('Rejected by Ana')).toHaveCount(0);

  await page.goto('/settings');
  await page.getByLabel('Confusion').fill('0.1');
  await page.getByRole('button', { name: 'Add a topic' }).click();
  const topic = page.getByRole('dialog', { name: 'Add a topic' });
  await topic.getByLabel('Name').fill('Plants');
  await topic.getByLabel('Keywords').fill('plant*');
  await topic.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Change Plants' })).toBeVisible();
  await page.getByRole('button', { name: 'See what this would change' }).click();
  await expect(page.getByRole('button', { name: 'Take it over' })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('table', { name: 'Figures before and after' })).toBeVisible();
  await expect(page.getByText('The topic "Plants" is new, with 1 keyword')).toBeVisible();
  await page.getByRole('button', { name: 'Leave the settings as they are' }).click();
  await expect(page.getByRole('button', { name: 'Take it over' })).toHaveCount(0);
});

test('the reviewer: reads the random queue by keyboard, adds what was overlooked, and sees progress', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/review');
  const before = Number((await page.getByText(/reviewed at random;/).textContent())?.match(/^\d+/)?.[0]);
  await page.getByRole('link', { name: 'Review the next one' }).first().click();
  await expect(page).toHaveURL(/queue=random/);
  await page.getByLabel('Your name').fill('Ben');
  await page.getByRole('heading', { name: 'Transcript' }).click();

  const dialog = page.getByRole('dialog', { name: 'Add what was overlooked' });
  await press(page, 'a', () => expect(dialog).toBeVisible({ timeout: 500 }));
  await dialog.getByLabel('Finding').selectOption({ label: 'Distress not recognised' });
  await dialog.getByLabel('Note').fill('The bot passes over it');
  await dialog.getByRole('button', { name: 'Add the finding' }).click();
  await expect(page.getByText('added by Ben: The bot passes over it')).toBeVisible();

  const first = page.url();
  await page.getByRole('heading', { name: 'Transcript' }).click();
  await page.keyboard.press('d');
  await expect(page).not.toHaveURL(first);
  await expect(page).toHaveURL(/queue=random/);
  await page.goto('/review');
  await expect(page.getByText(`${before + 1} reviewed at random`)).toBeVisible();
  await page.goto('/quality');
  await expect(page.getByText(/drawn at random/).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Distress not recognised/ })).toBeVisible();
});
