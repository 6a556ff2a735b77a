import { and, asc, count, eq, sql, sum } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { CustomerClusterSums, SeveritySums } from '@/core/metrics/facts';
import type { Database } from '@/db/database';
import { channelClusters, conversations } from '@/db/schema/sqlite';
import { FACT_KEYS, factRows, sumsOfRows } from './fact-rows';
import { factsAnswer } from './fact-sums';
import { filterPredicate } from './filter-predicate';

/**
 * Scored conversations from which on the clustering of the whole history is taken instead of the period's
 * own: so many say little else of it, and their customers would take long to go through.
 */
const MANY = 20_000;

/** How the scored conversations of each channel cluster in customers; see CustomerClusterSums. */
export async function readCustomerClusters(db: Database, filter: Filter): Promise<CustomerClusterSums[]> {
  if (factsAnswer(filter) && filter.topic === null && filter.customers === null) {
    const sums = ['scored'] as const;
    const [asked] = await db.select(sumsOfRows(sums)).from(factRows(filter, sums));
    if ((asked?.scored ?? 0) >= MANY) return readStored(db, filter);
  }
  return readExact(db, filter);
}

const SUMS = ['scored', 'severitySum', 'severitySquareSum'] as const;

/** Of all times, kept up to date with every change. */
async function readStored(db: Database, { channel }: Filter): Promise<CustomerClusterSums[]> {
  const ever = { channel, from: null, to: null, topic: null, customers: null };
  const rows = await db
    .select({ channel: FACT_KEYS.channel, customerKind: FACT_KEYS.customerKind, ...sumsOfRows(SUMS) })
    .from(factRows(ever, SUMS))
    .groupBy(FACT_KEYS.channel, FACT_KEYS.customerKind)
    .orderBy(FACT_KEYS.channel);
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

async function readExact(db: Database, filter: Filter): Promise<CustomerClusterSums[]> {
  // Without a customer id a conversation stands for a customer of its own.
  const customer = sql`coalesce(${conversations.customerId}, ${conversations.externalId})`;
  const named = sql`${conversations.customerId} is null`;
  const perCustomer = db
    .select({
      channel: conversations.channel,
      n: count().as('n'),
      severity: sql<number>`sum(${conversations.severity}) / 1e6`.as('total_severity'),
    })
    .from(conversations)
    .where(and(eq(conversations.scored, true), filterPredicate(db, filter)))
    .groupBy(conversations.channel, customer, named)
    .as('per_customer');
  return db
    .select({
      channel: perCustomer.channel,
      customers: count().mapWith(Number),
      countSquares: sum(sql`${perCustomer.n} * ${perCustomer.n}`).mapWith(Number),
      severitySquares: sum(sql`${perCustomer.severity} * ${perCustomer.severity}`).mapWith(Number),
      countTimesSeverity: sum(sql`${perCustomer.n} * ${perCustomer.severity}`).mapWith(Number),
    })
    .from(perCustomer)
    .groupBy(perCustomer.channel)
    .orderBy(asc(perCustomer.channel));
}
