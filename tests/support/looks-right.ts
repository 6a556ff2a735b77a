import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe-violations';

/** Axe finds nothing in light and dark on wide and narrow screens, and nothing scrolls sideways. */
export async function looksRight(page: Page): Promise<void> {
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(sideways, `${width} scrolls sideways`).toBe(0);
    for (const colorScheme of width === 1024 ? [] : (['light', 'dark'] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(page), `${colorScheme} at ${width}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}
