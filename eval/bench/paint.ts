import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { loadSample } from '@/scripts/load-sample.mjs';
import { servedPages } from './served-pages';

const CHROMIUM = '/usr/bin/chromium';
const MARK_MS = 1200;
const MARK_KB = 350;

interface Painted {
  /** Until the first byte, the first and the largest contentful paint, ms. */
  answered: number;
  first: number;
  largest: number;
  element: string;
  /** Script as it is sent, without the heads of its answers, KB. */
  script: number;
  /** What the browser spent on script, layout and style, ms: the same on a busy machine. */
  work: number;
}

/**
 * `bench -- paint [--loads N] [--address /]`: when a page of the sample workspace has been painted, in a browser
 * that knows nothing of it yet, and how much script it is sent.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      loads: { type: 'string', default: '15' },
      address: { type: 'string', default: '/' },
      port: { type: 'string', default: '3299' },
    },
  });
  const folder = path.join(os.tmpdir(), 'trustledger-bench-sample');
  await loadSample(path.join(folder, 'trustledger.db'));
  await servedPages(folder, Number(values.port), async (url) => {
    const browser = await chromium.launch({
      ...(fs.existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    try {
      await paint(browser, url + values.address);
      const loads: Painted[] = [];
      for (let i = 0; i < Number(values.loads); i += 1)
        loads.push(await paint(browser, url + values.address));
      const at = (name: 'answered' | 'first' | 'largest' | 'script' | 'work', share: number) => {
        const sorted = loads.map((load) => load[name]).sort((a, b) => a - b);
        return String(Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)).padStart(8);
      };
      console.log(
        `${values.address}, ${loads.length} loads; load of the machine ${os.loadavg()[0]?.toFixed(1)}`,
      );
      console.log(`${''.padEnd(34)}     p50     p95    mark`);
      console.log(`${'first byte, ms'.padEnd(34)}${at('answered', 0.5)}${at('answered', 0.95)}`);
      console.log(`${'first contentful paint, ms'.padEnd(34)}${at('first', 0.5)}${at('first', 0.95)}`);
      console.log(
        `${'largest contentful paint, ms'.padEnd(34)}${at('largest', 0.5)}${at('largest', 0.95)}${String(MARK_MS).padStart(8)}`,
      );
      console.log(`${'script, layout and style, ms'.padEnd(34)}${at('work', 0.5)}${at('work', 0.95)}`);
      console.log(
        `${'script as sent, KB'.padEnd(34)}${at('script', 0.5)}${at('script', 0.95)}${String(MARK_KB).padStart(8)}`,
      );
      console.log(`largest: ${loads[0]?.element}`);
    } finally {
      await browser.close();
    }
  });
}

async function paint(browser: Browser, url: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    let script = 0;
    const heads = new Map<string, number>();
    await devtools.send('Network.enable');
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') heads.set(requestId, response.encodedDataLength);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const head = heads.get(requestId);
      if (head !== undefined) script += encodedDataLength - head;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const times = await page.evaluate(
      () =>
        new Promise<{ answered: number; first: number; largest: number; element: string }>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
            const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            resolve({
              answered: navigation?.responseStart ?? 0,
              first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
              largest: last.startTime,
              element: `${last.element?.tagName}: ${last.element?.textContent?.slice(0, 80)}`,
            });
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    const { metrics } = await devtools.send('Performance.getMetrics');
    const spent = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    const work = spent('ScriptDuration') + spent('LayoutDuration') + spent('RecalcStyleDuration');
    return { ...times, script: script / 1000, work };
  } finally {
    await context.close();
  }
}
