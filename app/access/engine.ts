import 'server-only';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { defaultDatabasePath } from '@/environment';
import { FileStore } from '@/jobs/file-store';

/** Next bundles routes apart from each other; the process has one engine all the same. */
const shared = globalThis as { trustledgerEngine?: Engine };

/** The server's storage engine, opened (and migrated) on first use. */
export function engine(): Engine {
  shared.trustledgerEngine ??= openEngine(defaultDatabasePath());
  return shared.trustledgerEngine;
}

export function fileStore(): FileStore {
  return FileStore.beside(defaultDatabasePath());
}
