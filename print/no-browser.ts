import { findChromium } from '@/scripts/find-chromium.mjs';

/** How to get PDF and PNG where nothing is here to print them; null where a browser is. */
export function noBrowser(): string | null {
  return findChromium() === null ? NO_BROWSER : null;
}

export const NO_BROWSER =
  'PDF and PNG need Chromium or Chrome on the machine that runs Trustledger: install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or name it in CHROMIUM_PATH.';
