import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { scoped } from '@/core/access/scoped';
import { parseFilter } from '@/core/filter/parse-filter';
import { shownFilter } from '@/core/filter/shown-filter';
import type { Database } from '@/db/database';
import { readRevision } from '@/db/read/read-revision';
import { readSettings } from '@/db/read/read-settings';
import { readWorkspace } from '@/db/read/read-workspace';
import { changeFigures, overviewFigures } from './figures/overview-figures';

/** How often it is looked whether conversations have changed, ms. */
const EVERY = 2_000;

/**
 * Computes what nearly everybody asks for first, the overview as it opens, when the server starts and whenever
 * conversations have changed; once they stay the same, so that a row of imports is not followed step by step. Never ends.
 */
export async function keepWarm(open: () => Database): Promise<void> {
  let warm: number | null = null;
  let seen: number | null = null;
  for (;;) {
    try {
      const db = open();
      const revision = await readRevision(db);
      if (revision !== warm && (revision === seen || warm === null)) {
        await computeOverview(db);
        warm = revision;
      }
      seen = revision;
    } catch {
      // Whoever asks for a page is told what is wrong.
    }
    await sleep(EVERY, undefined, { ref: false });
  }
}

async function computeOverview(db: Database): Promise<void> {
  const { firstDay, lastDay } = await readWorkspace(db, null);
  if (firstDay === null || lastDay === null) return;
  const { trustRatio } = await readSettings(db);
  const { filter: shown, covered } = shownFilter(parseFilter({}).filter, { firstDay, lastDay });
  const filter = scoped({ channels: null }, shown);
  // Requests come in between.
  await setImmediate();
  await overviewFigures(db, filter, covered, trustRatio);
  await setImmediate();
  await changeFigures(db, filter, { firstDay, lastDay: covered }, 'before', trustRatio);
}
