import { expect } from '@playwright/test';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadFiles } from '../support/load-files';
import { STRANGE_POLICIES, strangeConversations, strangeCustomers } from '../support/strange-conversations';

const WISH = { channels: 3, topics: 5, from: '2026-05-01', days: 150, conversations: 900 };

test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadFiles(request, [
    { name: 'policies.csv', text: STRANGE_POLICIES },
    { name: 'conversations.csv', text: strangeConversations(WISH) },
    { name: 'customers.csv', text: strangeCustomers(WISH) },
  ]);
});

const PAGES = [
  '/',
  '/channels/web_chat',
  '/escalations',
  '/resolution',
  '/topics',
  '/accuracy',
  '/retention',
  '/quality',
  '/conversations',
  '/conversations/s7',
  '/review',
  '/settings',
  '/policies',
  '/customers',
  '/imports',
  '/reports',
];

for (const address of PAGES) {
  test(`Tab reaches every control, and each shows that it has the focus: ${address}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const controls = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'main :is(a[href], button, input, select, textarea, summary, [tabindex])',
        ),
      ].filter(
        (control) =>
          control.tabIndex >= 0 &&
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.matches(':disabled, [aria-hidden="true"]'),
      );
      for (const [i, control] of all.entries()) control.dataset.control = String(i);
      return all.length;
    });
    expect(controls).toBeGreaterThan(0);
    const reached = new Map<string, boolean>();
    await page.locator('#content').focus();
    // A date field takes three stops.
    for (let i = 0; i < 2 * controls + 40; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const outlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
        // A row of a list is outlined whole, by what its link spreads over it.
        const shown = outlined(getComputedStyle(focused)) || outlined(getComputedStyle(focused, '::after'));
        // Fields change their border.
        const field = focused.matches('input, select, textarea');
        return { control: focused.dataset.control ?? null, shown: shown || field };
      });
      if (at.control === null) {
        if (reached.size > 0) break;
        continue;
      }
      reached.set(at.control, at.shown);
    }
    const missed = await page.evaluate(
      (seen) =>
        [...document.querySelectorAll<HTMLElement>('[data-control]')]
          .filter(({ dataset }) => !seen.includes(dataset.control ?? ''))
          .map(({ outerHTML }) => outerHTML.slice(0, 160)),
      [...reached.keys()],
    );
    expect.soft(missed, 'not reached').toEqual([]);
    const hidden = [...reached].filter(([, shown]) => !shown).map(([control]) => control);
    const names = await page.evaluate(
      (all) =>
        all.map((one) => document.querySelector(`[data-control="${one}"]`)?.outerHTML.slice(0, 160) ?? ''),
      hidden,
    );
    expect.soft(names, 'focus that is not seen').toEqual([]);
  });
}

test('j and k walk the list, Enter opens, n and p turn pages', async ({ page }) => {
  await page.goto('/conversations');
  const rows = page.locator('a[data-row]');
  await expect(rows.first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(rows.first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/page=2/);
  await page.keyboard.press('p');
  await expect(page).not.toHaveURL(/page=2/);
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(page.locator('a[data-row]:focus')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Transcript' })).toBeVisible();
});
