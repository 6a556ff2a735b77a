import 'server-only';
import { engine } from '@/app/engine';
import type { Filter } from '@/core/filter/filter';
import { reviewedRates } from '@/core/metrics/reviewed-rates';
import { readReviewed } from '@/db/read/read-reviewed';
import { readStratumFacts } from '@/db/read/read-stratum-facts';

/** What people's reviews make of the rates and the detectors. */
export async function loadQuality(filter: Filter) {
  const { db } = engine();
  return reviewedRates(await readStratumFacts(db, filter), await readReviewed(db, filter));
}
