import './require-node.mjs';
import './stop-with-npm.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from './build-app.mjs';
import { findChromium } from './find-chromium.mjs';
import { installChromium } from './install-chromium.mjs';
import { installPackages } from './install-packages.mjs';
import { runInstalled } from './run-command.mjs';
import { countsLine, oneCheck, playwrightCounts, stageCounts, vitestCounts } from './test-counts.mjs';

const LIMIT_MS = 10 * 60_000;
const reports = mkdtempSync(path.join(tmpdir(), 'trustledger-test-'));

/** @type {[string, () => Promise<import('./test-counts.mjs').Counts>][]} */
const stages = [
  ['Lint', () => check('@biomejs/biome/bin/biome', ['check', '.'])],
  ['Route types', () => check('next/dist/bin/next', ['typegen'])],
  ['Types', () => check('typescript/bin/tsc', ['--noEmit'])],
  ['Unused code', () => check('knip/bin/knip.js', [])],
  ['Unit and contract tests', unitTests],
  ['Production build', async () => oneCheck(await buildApp())],
  ['Browser tests', browserTests],
];

if (!(await installPackages())) {
  console.log(`\n${countsLine(oneCheck(false))}`);
  process.exit(1);
}
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];
for (const [name, run] of stages) {
  console.log(`\n== ${name}`);
  const counts = await run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failures.push(name);
}
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} script
 * @param {string[]} args
 */
async function check(script, args) {
  return oneCheck((await runInstalled(script, args, { limitMs: LIMIT_MS })) === 0);
}

async function unitTests() {
  const file = path.join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await runInstalled('vitest/vitest.mjs', args, { limitMs: LIMIT_MS });
  const report = readReport(file);
  return stageCounts(exitCode, report && vitestCounts(report));
}

async function browserTests() {
  if (findChromium() === null) await installChromium();
  const chromium = findChromium();
  if (chromium === null) {
    console.log('No Chromium: install one (`npx playwright install chromium`) or name it in CHROMIUM_PATH.');
    return oneCheck(false);
  }
  const file = path.join(reports, 'playwright.json');
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = ['test', '--reporter=list,json'];
  const exitCode = await runInstalled('@playwright/test/cli.js', args, { env, limitMs: LIMIT_MS });
  const report = readReport(file);
  return stageCounts(exitCode, report && playwrightCounts(report));
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
