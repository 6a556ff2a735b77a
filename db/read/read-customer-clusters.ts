import type { ScopedFilter } from '@/core/filter/filter';
import type { CustomerClusterSums, SeveritySums } from '@/core/metrics/facts';
import type { Database } from '@/db/database';
import { channelClusters } from '@/db/schema/sqlite';
import { rowsOf } from './fact-block';
import { factsAnswer } from './fact-sums';
import { readExactClusters } from './read-exact-clusters';
import { readFactSums } from './read-fact-sums';
import { remembered } from './remembered';

/**
 * Scored conversations from which on the clustering of the whole history is taken instead of the period's
 * own: so many say little else of it, and their customers would take long to go through.
 */
const MANY = 20_000;

/** How the scored conversations of each channel cluster in customers; see CustomerClusterSums. */
export async function readCustomerClusters(
  db: Database,
  filter: ScopedFilter,
): Promise<readonly CustomerClusterSums[]> {
  if (factsAnswer(filter)) {
    const { sums } = await readFactSums(db, filter, [], ['scored']);
    if ((sums.scored[0] ?? 0) >= MANY) {
      const { channel, within } = filter;
      return remembered(db, 'clusters', [channel, within], () => readStored(db, { channel, within }));
    }
  }
  return readExactClusters(db, filter);
}

const SUMS = ['scored', 'severitySum', 'severitySquareSum'] as const;

/** Of all times, kept up to date with every change. */
async function readStored(
  db: Database,
  channels: Pick<ScopedFilter, 'channel' | 'within'>,
): Promise<CustomerClusterSums[]> {
  const ever = { ...channels, from: null, to: null, topic: null, customers: null };
  const rows = rowsOf(await readFactSums(db, ever, ['channel', 'customerKind'], SUMS));
  const stored = new Map((await db.select().from(channelClusters)).map((row) => [row.channel, row]));
  const clusters = new Map<string, CustomerClusterSums & { whole: SeveritySums }>();
  for (const { channel: name, customerKind, scored, severitySum, severitySquareSum } of rows) {
    const named = stored.get(name);
    const of = clusters.get(name) ?? {
      channel: name,
      customers: named?.customers ?? 0,
      countSquares: named?.countSquares ?? 0,
      severitySquares: (named?.severitySquares ?? 0) / 1e6,
      countTimesSeverity: (named?.countTimesSeverity ?? 0) / 1e6,
      whole: { n: 0, severity: 0, severitySquares: 0 },
    };
    // Without a customer id a conversation stands for a customer of its own.
    if (customerKind === 'unknown') {
      of.customers += scored;
      of.countSquares += scored;
      of.severitySquares += severitySquareSum;
      of.countTimesSeverity += severitySum;
    }
    of.whole.n += scored;
    of.whole.severity += severitySum;
    of.whole.severitySquares += severitySquareSum;
    clusters.set(name, of);
  }
  return [...clusters.values()].filter(({ whole }) => whole.n > 0);
}
