import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// A zone nobody expects (+05:45): code that forgets the workspace's time zone fails here, not at a user's.
process.env.TZ = 'Asia/Kathmandu';
// Nothing listens in these tests, and who cannot know who reaches it asks for accounts: they ask for none.
process.env.TRUSTLEDGER_AUTH = 'off';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // The marker package throws outside a server bundle; tests are neither server nor client.
      'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Left to itself vitest leaves one core idle: on two it would run file after file.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // What next.config.ts turns on for `forbidden` and `unauthorized`.
    env: { __NEXT_EXPERIMENTAL_AUTH_INTERRUPTS: 'true' },
  },
});
