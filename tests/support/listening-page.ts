import { test as base, type Page } from '@playwright/test';

/** Waits until React has taken over every control of the page: what is chosen before that is lost. */
async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll('button, input:not([type=hidden]), select, textarea:not([aria-hidden])'),
    ].every((control) => Object.keys(control).some((key) => key.startsWith('__reactProps$'))),
  );
}

/** Playwright's test, with a page whose `goto` and `reload` end when the page listens. */
export const test = base.extend({
  page: async ({ page }, use) => {
    for (const name of ['goto', 'reload'] as const) {
      const load = page[name].bind(page) as (...args: unknown[]) => ReturnType<Page['reload']>;
      page[name] = async (...args: unknown[]) => {
        const response = await load(...args);
        await listening(page);
        return response;
      };
    }
    await use(page);
  },
});
