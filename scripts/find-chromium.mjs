import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A Chromium that is here already: the one that CHROMIUM_PATH names, Playwright's own, or Debian's.
 * @returns {string | null}
 */
export function findChromium() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium'];
  return candidates.find((file) => file && existsSync(file)) || null;
}
