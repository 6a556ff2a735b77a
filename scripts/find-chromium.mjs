import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where systems put Chromium and its relatives that print the same. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where `npx playwright install chromium` puts its own, by system, and the browser's file in it. */
const PLAYWRIGHT = {
  linux: ['.cache/ms-playwright', 'chrome-linux/chrome', 'chrome-linux64/chrome'],
  darwin: [
    'Library/Caches/ms-playwright',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['AppData/Local/ms-playwright', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
};

/**
 * A Chromium that is here already: the one that CHROMIUM_PATH names and no other, or else Playwright's newest, or
 * the system's.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  const candidates = named ? [named] : [...playwrightBrowsers(), ...USUAL_PLACES];
  return candidates.find((file) => existsSync(/* turbopackIgnore: true */ file)) || null;
}

/** @returns {string[]} */
function playwrightBrowsers() {
  const [folder, ...files] = PLAYWRIGHT[/** @type {'linux'} */ (process.platform)] ?? [];
  if (!folder) return [];
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH || path.join(/* turbopackIgnore: true */ homedir(), folder);
  if (!existsSync(/* turbopackIgnore: true */ cache)) return [];
  const revision = (/** @type {string} */ name) => Number(name.split('-')[1]);
  return readdirSync(/* turbopackIgnore: true */ cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => files.map((file) => path.join(cache, name, file)));
}
