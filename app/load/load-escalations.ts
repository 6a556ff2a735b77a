import 'server-only';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { escalationFailureRate } from '@/core/metrics/escalation-failure-rate';
import { escalationFunnel, type FunnelRow } from '@/core/metrics/escalation-funnel';
import { groupBy } from '@/core/metrics/group-by';
import type { Rate } from '@/core/metrics/rate';
import { rateDesign } from '@/core/metrics/rate-design';
import { type TimeToPerson, timeToPerson } from '@/core/metrics/time-to-person';
import { ownDelayLimit } from '@/core/scoring/escalation/delay-limit';
import type { Settings } from '@/core/settings/settings';
import type { Database } from '@/db/database';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWaits } from '@/db/read/read-waits';
import { remembered } from '@/db/read/remembered';
import { allowed } from '../access/allowed';
import { loadSettings } from '../load';

export interface Requests {
  /** null: all channels together. */
  channel: string | null;
  funnel: FunnelRow[];
  failed: Rate;
  wait: TimeToPerson;
  /** Seconds within which a person should answer; null where channels have limits of their own. */
  limit: number | null;
}

/** What becomes of requests for a person: all together, then the channels with most of them. */
export async function loadEscalations(wanted: Filter, most: number) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const { delayLimitSeconds, delayLimitSecondsByChannel } = await loadSettings();
  const limits = { delayLimitSeconds, delayLimitSecondsByChannel };
  const asked = [filter, limits, most];
  return shown(await remembered(db, 'escalations', asked, () => escalationsOf(db, filter, limits, most)));
}

async function escalationsOf(
  db: Database,
  filter: ScopedFilter,
  {
    delayLimitSeconds,
    delayLimitSecondsByChannel,
  }: Pick<Settings, 'delayLimitSeconds' | 'delayLimitSecondsByChannel'>,
  most: number,
) {
  const facts = await readStratumFacts(db, filter);
  const clusters = await readCustomerClusters(db, filter);
  const requests = async (channel: string | null): Promise<Requests> => {
    const mine = channel === null ? facts : facts.filter((row) => row.channel === channel);
    const theirs = channel === null ? clusters : clusters.filter((row) => row.channel === channel);
    const design = rateDesign(theirs, mine);
    const limits = Object.keys(delayLimitSecondsByChannel).length > 0;
    return {
      channel,
      funnel: escalationFunnel(mine, design),
      failed: escalationFailureRate(mine, design),
      wait: timeToPerson(await readWaits(db, channel === null ? filter : { ...filter, channel })),
      limit:
        channel === null
          ? limits
            ? null
            : delayLimitSeconds
          : (ownDelayLimit(channel, { delayLimitSecondsByChannel }) ?? delayLimitSeconds),
    };
  };
  const asked = groupBy(facts, ({ channel }) => channel)
    .map(([channel, rows]) => ({ channel, asked: rows.reduce((sum, row) => sum + row.asked, 0) }))
    .sort((a, b) => b.asked - a.asked);
  const shown = asked.slice(0, most);
  return {
    conversations: facts.reduce((sum, row) => sum + row.conversations, 0),
    personWrote: facts.some(({ personParts }) => personParts > 0),
    all: await requests(null),
    channels: await Promise.all(shown.map(({ channel }) => requests(channel))),
    channelCount: asked.length,
  };
}
