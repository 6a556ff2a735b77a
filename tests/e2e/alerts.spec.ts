import { expect } from '@playwright/test';
import { axeViolations } from '../support/axe-violations';
import { test } from '../support/listening-page';

test('somebody is told of alerts, a trial is refused where it would lead into a private network, and one is taken off again', async ({
  page,
}) => {
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Who is told, and what was sent' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alerts to the outside');
  await page.getByLabel('E-mail address').fill('nobody');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('This is not an e-mail address.')).toBeVisible();

  await page.getByText('Webhook', { exact: true }).click();
  await page.getByLabel('URL').fill('https://user:password@example.com/');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('A webhook holds no user and no password; messages are signed.')).toBeVisible();
  await page.getByLabel('URL').fill('https://127.0.0.1:9/hook');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const secret = page.locator('code', { hasText: /^whsec_[0-9a-f]{64}$/ });
  await expect(secret).toBeVisible();
  const shown = (await secret.textContent()) ?? '';
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Send a trial to https://127.0.0.1:9/hook' }).click();
  await expect(async () => {
    await page.goto('/settings/alerts');
    await expect(page.getByRole('table', { name: 'Messages' })).toContainText(
      '127.0.0.1 leads to an address that is not public, and nothing is sent there.',
      { timeout: 500 },
    );
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Send again to https://127.0.0.1:9/hook' })).toBeVisible();
  expect(await page.content()).not.toContain(shown);
  expect(await axeViolations(page)).toEqual([]);

  await page.setViewportSize({ width: 390, height: 800 });
  await expect
    .poll(() =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBe(0);
  await page.getByRole('button', { name: 'Remove https://127.0.0.1:9/hook' }).click();
  await expect(page.getByText('Nobody yet.')).toBeVisible();
});
