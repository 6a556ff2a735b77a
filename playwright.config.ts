import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';
import { E2E } from './tests/support/e2e-place';

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
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
  webServer: {
    command: 'node tests/support/serve-empty-workspace.mjs',
    env: {
      HOST: E2E.host,
      PORT: String(E2E.port),
      TRUSTLEDGER_DATA: E2E.dataFolder,
      NEXT_TELEMETRY_DISABLED: '1',
      TZ: 'Asia/Kathmandu',
    },
    url: E2E.url,
    // A server from an earlier run would hold that run's data.
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
