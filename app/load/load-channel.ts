import 'server-only';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { botBesidePerson } from '@/core/metrics/bot-beside-person';
import { byHour } from '@/core/metrics/by-hour';
import { byVersion } from '@/core/metrics/by-version';
import { shownFrom } from '@/core/metrics/control-chart';
import { escalationFunnel } from '@/core/metrics/escalation-funnel';
import { moodPath } from '@/core/metrics/mood-path';
import { rateDesign } from '@/core/metrics/rate-design';
import { topicDrivers } from '@/core/metrics/topic-drivers';
import type { Database } from '@/db/database';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readHourFacts } from '@/db/read/read-hour-facts';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readVersionFacts } from '@/db/read/read-version-facts';
import { remembered } from '@/db/read/remembered';
import { chartsUntil } from '@/jobs/figures/charts-until';
import { allowed } from '../access/allowed';
import { loadSettings } from '../load';

/** What one channel's page shows beside its trust: `filter` asks for the channel. */
export async function loadChannel(wanted: Filter, channel: string, lastDay: string) {
  const { db, scoped, shown } = await allowed('figures');
  const filter = scoped(wanted);
  const { trustRatio } = await loadSettings();
  const asked = [filter, channel, lastDay, trustRatio];
  return shown(
    await remembered(db, 'channel', asked, () => channelOf(db, filter, channel, lastDay, trustRatio)),
  );
}

async function channelOf(
  db: Database,
  filter: ScopedFilter,
  channel: string,
  lastDay: string,
  trustRatio: number,
) {
  const facts = await readStratumFacts(db, filter);
  const clusters = await readCustomerClusters(db, filter);
  // What counts as usual, and as one of many, is told from all channels: the same alerts as on the overview.
  const charts = shownFrom(await chartsUntil(db, { ...filter, channel: null }, lastDay), filter.from);
  return {
    charts: charts.filter((chart) => chart.channel === channel),
    funnel: escalationFunnel(facts, rateDesign(clusters, facts)),
    topics: topicDrivers(facts, trustRatio),
    parts: botBesidePerson(facts, clusters, trustRatio),
    moods: moodPath(facts, clusters),
    hours: byHour(await readHourFacts(db, filter)),
    versions: byVersion(await readVersionFacts(db, filter), clusters, trustRatio),
  };
}
