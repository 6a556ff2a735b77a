import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';
import { E2E, e2ePlace } from './tests/support/e2e-place';

/** Much of a browser test is waiting: two at once, each on a server and a workspace of its own. */
const WORKERS = 2;

const servers = Array.from({ length: WORKERS }, (_, worker) => {
  const { host, port, url, dataFolder } = e2ePlace(worker);
  return {
    command: 'node tests/support/serve-empty-workspace.mjs',
    env: {
      HOST: host,
      PORT: String(port),
      TRUSTLEDGER_DATA: dataFolder,
      NEXT_TELEMETRY_DISABLED: '1',
      TZ: 'Asia/Kathmandu',
    },
    url,
    // A server from an earlier run would hold that run's data.
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
  };
});

export default defineConfig({
  testDir: 'tests/e2e',
  workers: WORKERS,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: E2E.url,
    locale: 'en-GB',
    timezoneId: 'Asia/Kathmandu',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: servers,
});
