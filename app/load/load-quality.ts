import 'server-only';
import { allowed } from '@/app/access/allowed';
import type { Filter } from '@/core/filter/filter';
import { reviewedRates } from '@/core/metrics/reviewed-rates';
import { readReviewState } from '@/db/read/read-review-state';
import { readReviewed } from '@/db/read/read-reviewed';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { remembered } from '@/db/read/remembered';

/** What people's reviews make of the rates and the detectors. */
export async function loadQuality(wanted: Filter) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const asked = [filter, await readReviewState(db)];
  return shown(
    await remembered(db, 'quality', asked, async () =>
      reviewedRates(await readStratumFacts(db, filter), await readReviewed(db, filter)),
    ),
  );
}
