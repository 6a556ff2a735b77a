import 'server-only';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { groupBy } from '@/core/metrics/group-by';
import type { Rate } from '@/core/metrics/rate';
import { rateDesign } from '@/core/metrics/rate-design';
import { recoveryRate } from '@/core/metrics/recovery-rate';
import { type Resolutions, resolutions } from '@/core/metrics/resolutions';
import { sumOf } from '@/core/metrics/sum-of';
import type { Database } from '@/db/database';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readDataSpan } from '@/db/read/read-data-span';
import { readFollowedFacts } from '@/db/read/read-followed-facts';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { remembered } from '@/db/read/remembered';
import { allowed } from '../access/allowed';

export interface Solved {
  /** null: all channels together. */
  channel: string | null;
  n: number;
  resolutions: Resolutions;
  recovery: Rate;
}

/** What was settled without a person, four ways, and what a person put right. */
export async function loadResolution(wanted: Filter, most: number) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const { channels, ...together } = shown(
    await remembered(db, 'resolution', filter, () => resolutionOf(db, filter)),
  );
  return { ...together, channels: channels.slice(0, most), channelCount: channels.length };
}

async function resolutionOf(db: Database, filter: ScopedFilter) {
  const { followed7 } = await readDataSpan(db);
  const facts = await readStratumFacts(db, filter);
  const followed = await readFollowedFacts(db, filter, followed7);
  const clusters = await readCustomerClusters(db, filter);
  const solved = (channel: string | null): Solved => {
    const only = <T extends { channel: string }>(rows: readonly T[]) =>
      channel === null ? rows : rows.filter((row) => row.channel === channel);
    const mine = only(facts);
    const design = rateDesign(only(clusters), mine);
    return {
      channel,
      n: sumOf(mine, 'scored'),
      resolutions: resolutions(mine, only(followed), design),
      recovery: recoveryRate(mine, design),
    };
  };
  const channels = groupBy(facts, ({ channel }) => channel)
    .map(([channel]) => solved(channel))
    .sort((a, b) => b.n - a.n);
  return {
    conversations: sumOf(facts, 'conversations'),
    followedUntil: followed7,
    all: solved(null),
    channels,
  };
}
