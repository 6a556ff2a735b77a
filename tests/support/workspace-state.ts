import { asc, notInArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import * as schema from '@/db/schema/sqlite';

/**
 * Everything that a reader can see, without the keys that depend on which import came first. Two
 * workspaces with the same state are the same to everyone.
 */
export async function workspaceState(db: Database) {
  const conversations = await db
    .select()
    .from(schema.conversations)
    .orderBy(asc(schema.conversations.externalId));
  const externalIds = new Map(conversations.map(({ id, externalId }) => [id, externalId]));
  const named = <T extends { conversationId: number }>(rows: T[]) =>
    rows
      .filter(({ conversationId }) => externalIds.has(conversationId))
      .map(({ conversationId, ...row }) => ({ conversation: externalIds.get(conversationId), ...row }))
      .map(({ importId: _, row: __, ...rest }: Record<string, unknown>) => JSON.stringify(rest))
      .sort();
  return {
    conversations: conversations.map(({ id: _, revision: __, ...row }) => row),
    messages: named(await db.select().from(schema.messages)),
    findings: named(await db.select().from(schema.findings)),
    facts: await factsOf(db),
    weekly: await weeklyFactsOf(db),
    hourly: await hourlyFactsOf(db),
    clusters: await clustersOf(db),
    customers: await customerFactsOf(db),
    // How often something changed on the way is nothing that a reader sees.
    span: (await db.select().from(schema.dataSpan)).map(({ revision: _, ...span }) => span),
  };
}

export async function weeklyFactsOf(db: Database) {
  const { week, channel, topic, customerKind } = schema.weeklyFacts;
  return db.select().from(schema.weeklyFacts).orderBy(asc(week), asc(channel), asc(topic), asc(customerKind));
}

export async function clustersOf(db: Database) {
  return db.select().from(schema.channelClusters).orderBy(asc(schema.channelClusters.channel));
}

export async function hourlyFactsOf(db: Database) {
  const { day, channel, botVersion, hour } = schema.hourlyFacts;
  return db.select().from(schema.hourlyFacts).orderBy(asc(day), asc(channel), asc(botVersion), asc(hour));
}

export async function customerFactsOf(db: Database) {
  return db.select().from(schema.customerFacts).orderBy(asc(schema.customerFacts.customerId));
}

export async function factsOf(db: Database) {
  const { day, channel, topic, customerKind } = schema.dailyFacts;
  return db.select().from(schema.dailyFacts).orderBy(asc(day), asc(channel), asc(topic), asc(customerKind));
}

/** Messages that no conversation leads to: what an import in progress has written so far. */
export async function unreachableMessages(db: Database): Promise<number> {
  const { id } = schema.conversations;
  const reachable = db.select({ id }).from(schema.conversations);
  const rows = await db
    .select()
    .from(schema.messages)
    .where(notInArray(schema.messages.conversationId, reachable));
  return rows.length;
}
