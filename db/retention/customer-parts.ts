import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { conversationSources, conversations, customers, imports } from '@/db/schema/sqlite';

/** The keys of a customer's conversations: those that any file says are theirs. */
export function conversationKeys(db: Database, ids: readonly string[]) {
  const said = db
    .select({ id: conversationSources.conversationId })
    .from(conversationSources)
    .where(inArray(conversationSources.customerId, [...ids]));
  return db
    .select({ id: conversations.id })
    .from(conversations)
    .where(or(inArray(conversations.customerId, [...ids]), inArray(conversations.id, said)));
}

/** Imports that brought anything of a customer. */
export function importsOf(db: Database, ids: readonly string[]): SQL | undefined {
  const brought = db
    .select({ one: sql`1` })
    .from(conversationSources)
    .where(
      and(
        eq(conversationSources.importId, imports.id),
        inArray(conversationSources.conversationId, conversationKeys(db, ids)),
      ),
    );
  const recorded = db
    .select({ one: sql`1` })
    .from(customers)
    .where(and(eq(customers.importId, imports.id), inArray(customers.customerId, [...ids])));
  return or(exists(brought), exists(recorded));
}
