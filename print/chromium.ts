import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from '@/scripts/find-chromium.mjs';
import { DebuggingPipe } from './debugging-pipe';
import { NO_BROWSER } from './no-browser';
import { NotPrintable } from './not-printable';

/** A report is printed in about a second; a browser that hangs is given up. */
const PATIENCE_MS = 60_000;

/** No network, no profile of the user, nothing that starts by itself. */
const ARGUMENTS = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** One open page: takes a method of the DevTools protocol with its parameters and gives the answer. */
export type BrowserPage = (
  method: string,
  params?: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

/**
 * Starts a headless Chromium that reaches no network, shows it a document and lets `work` print it. The browser
 * is gone when this returns. Throws NotPrintable where there is none or where it fails.
 */
export async function withDocument<T>(html: string, work: (page: BrowserPage) => Promise<T>): Promise<T> {
  const file = findChromium();
  if (file === null) throw new NotPrintable(NO_BROWSER);
  const profile = await fs.promises.mkdtemp(path.join(os.tmpdir(), 'trustledger-print-'));
  // Chromium refuses its sandbox to root; elsewhere it keeps it.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(file, [...ARGUMENTS, ...root, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = end(browser);
  const timer = setTimeout(() => browser.kill('SIGKILL'), PATIENCE_MS);
  try {
    return await Promise.race([
      show(new DebuggingPipe(browser), html).then(work),
      ended.then((why) => {
        throw new NotPrintable(`The browser ${file} ended before the report was printed${why}.`);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    browser.kill('SIGKILL');
    await ended;
    await fs.promises.rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Puts the document on a page of its own, and waits until its fonts are there. */
async function show(pipe: DebuggingPipe, html: string): Promise<BrowserPage> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const page: BrowserPage = (method, params) => pipe.send(method, params, String(sessionId));
  const { frameTree } = await page('Page.getFrameTree');
  const frameId = (frameTree as { frame: { id: string } }).frame.id;
  await page('Page.setDocumentContent', { frameId, html });
  return page;
}

/** Settles when the browser is gone, with what it last complained of. */
function end(browser: ChildProcess): Promise<string> {
  let said = '';
  browser.stderr?.on('data', (chunk) => {
    said = (said + String(chunk)).slice(-2000);
  });
  return new Promise((resolve) => {
    const last = () => {
      const line = said.trim().split('\n').at(-1)?.trim();
      return line ? `: ${line}` : '';
    };
    browser.once('error', ({ message }) => resolve(`: ${message}`));
    browser.once('close', () => resolve(last()));
  });
}
