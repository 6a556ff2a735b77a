import 'server-only';
import { cache } from 'react';
import type { Filter } from '@/core/filter/filter';
import { overview } from '@/core/metrics/overview';
import { weeklyTrend } from '@/core/metrics/weekly-trend';
import { readConversation } from '@/db/read/read-conversation';
import { type ConversationSort, readConversationList } from '@/db/read/read-conversation-list';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readImport } from '@/db/read/read-import';
import { readImports } from '@/db/read/read-imports';
import { readJudge } from '@/db/read/read-judge';
import { readProblemGroups, readProblems } from '@/db/read/read-problems';
import { readSettings } from '@/db/read/read-settings';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWeeklyFacts } from '@/db/read/read-weekly-facts';
import { readWorkspace } from '@/db/read/read-workspace';
import { engine } from './engine';

/** The one place where pages read: sums and rows from db/read, figures from core/metrics. */

export const loadWorkspace = cache(() => readWorkspace(engine().db));

/** Whether policies are in force that answers are judged by. */
export const loadHasPolicies = cache(async () => (await readJudge(engine().db)) !== null);

export const loadSettings = cache(() => readSettings(engine().db));

/** Everything on the overview. Channels are compared at the mix of all channels, whichever are shown. */
export async function loadOverview(filter: Filter, lastDay: string) {
  const { db } = engine();
  const { trustRatio } = await loadSettings();
  const workspace = await readStratumFacts(db, { ...filter, channel: null });
  const facts =
    filter.channel === null ? workspace : workspace.filter(({ channel }) => channel === filter.channel);
  const clusters = await readCustomerClusters(db, filter);
  const weekly = await readWeeklyFacts(db, filter);
  return {
    overview: overview(facts, clusters, trustRatio, workspace),
    trends: weeklyTrend(weekly, clusters, trustRatio, lastDay, workspace),
  };
}

export function loadConversationList(
  filter: Filter,
  order: { sort: ConversationSort; page: number; pageSize: number },
) {
  return readConversationList(engine().db, filter, order);
}

export const loadConversation = cache((externalId: string) => readConversation(engine().db, externalId));

export function loadImports() {
  return readImports(engine().db);
}

export const loadImport = cache((id: number) => readImport(engine().db, id));

/** What could not be used of an import: counted by reason, and the first rows themselves. */
export async function loadProblems(importId: number, limit: number) {
  const { db } = engine();
  return {
    groups: await readProblemGroups(db, importId),
    rows: await readProblems(db, importId, { after: 0, limit }),
  };
}
