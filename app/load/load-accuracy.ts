import 'server-only';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { claimClusters } from '@/core/metrics/claim-clusters';
import { groupBy } from '@/core/metrics/group-by';
import { misinformedRate } from '@/core/metrics/misinformed-rate';
import { rateDesign } from '@/core/metrics/rate-design';
import { sumOf } from '@/core/metrics/sum-of';
import { addDays } from '@/core/time/add-days';
import { weekOf } from '@/core/time/week-of';
import type { Database } from '@/db/database';
import { readClaimVerdicts } from '@/db/read/read-claim-verdicts';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readPolicies } from '@/db/read/read-policies';
import { readRegisterInForce } from '@/db/read/read-register-in-force';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWrongClaims } from '@/db/read/read-wrong-claims';
import { remembered } from '@/db/read/remembered';
import { allowed, may } from '../access/allowed';

/** Wrong statements that are looked through for the same ones; the newest. */
const MOST_CLAIMS = 5_000;

/** What was stated against the policies: how often, and the same over and over. */
export async function loadAccuracy(wanted: Filter, days: { firstDay: string; lastDay: string }) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const register = await readRegisterInForce(db);
  const asked = [filter, days];
  const { clusters, ...figures } = shown(
    await remembered(db, 'accuracy', asked, () => accuracyOf(db, filter, days)),
  );
  const said = (await may('text')) ? clusters : clusters.map((one) => ({ ...one, wordings: [] }));
  return {
    ...figures,
    clusters: said,
    policies: register === null ? null : await readPolicies(db, register.version),
  };
}

async function accuracyOf(db: Database, filter: ScopedFilter, days: { firstDay: string; lastDay: string }) {
  const facts = await readStratumFacts(db, filter);
  const clusters = await readCustomerClusters(db, filter);
  const claims = await readWrongClaims(db, filter, MOST_CLAIMS);
  return {
    conversations: sumOf(facts, 'conversations'),
    misinformed: misinformedRate(facts, rateDesign(clusters, facts)),
    channels: groupBy(facts, ({ channel }) => channel)
      .toSorted(([, a], [, b]) => sumOf(b, 'conversations') - sumOf(a, 'conversations'))
      .map(([channel, rows]) => ({
        channel,
        misinformed: misinformedRate(
          rows,
          rateDesign(
            clusters.filter((row) => row.channel === channel),
            rows,
          ),
        ),
      })),
    verdicts: await readClaimVerdicts(db, filter),
    clusters: claimClusters(claims, mondays(filter.from ?? days.firstDay, days.lastDay)),
    isCut: claims.length === MOST_CLAIMS,
  };
}

function mondays(from: string, to: string): string[] {
  const weeks: string[] = [];
  for (let week = weekOf(from); week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
