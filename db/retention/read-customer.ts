import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { readConversation } from '@/db/read/read-conversation';
import { readReview } from '@/db/read/read-review';
import { conversations, customers, imports } from '@/db/schema/sqlite';
import { customerIds } from './customer-ids';
import { conversationKeys, importsOf } from './customer-parts';
import { readQuotations } from './quotations';

/** What the workspace holds of a customer, counted. */
export interface CustomerHoldings {
  /** The ids that it is stored under. */
  ids: string[];
  conversations: number;
  messages: number;
  findings: number;
  reviews: number;
  /** Rows of customers files. */
  records: number;
  /** Quotations in closed months. */
  quotations: number;
  /** Imported files, still there, that hold something of theirs. */
  files: string[];
}

/** Everything that the workspace holds of a customer, in words and numbers: what is handed to them who ask for it. */
export async function readCustomer(db: Database, given: string) {
  const ids = await customerIds(db, given);
  const externalIds = await readTheirConversations(db, ids);
  const told = [];
  for (const externalId of externalIds) {
    const known = await readConversation(db, externalId);
    if (known) told.push({ ...known, ...(await readReview(db, externalId)) });
  }
  const records = await db
    .select()
    .from(customers)
    .where(inArray(customers.customerId, ids))
    .orderBy(asc(customers.importId));
  const files = await db
    .select({ fileName: imports.fileName })
    .from(imports)
    .where(and(isNull(imports.fileDeletedAt), importsOf(db, ids)));
  const quotations = await readQuotations(db, new Set(externalIds));
  return { ids, conversations: told, records, quotations, files: files.map(({ fileName }) => fileName) };
}

export type CustomerData = Awaited<ReturnType<typeof readCustomer>>;

export function holdingsOf({
  ids,
  conversations: told,
  records,
  quotations,
  files,
}: CustomerData): CustomerHoldings {
  const sum = (count: (one: CustomerData['conversations'][number]) => number) =>
    told.reduce((all, one) => all + count(one), 0);
  return {
    ids,
    conversations: told.length,
    messages: sum(({ messages }) => messages.length),
    findings: sum(({ findings }) => findings.length),
    reviews: sum(({ verdicts, reviews }) => verdicts.length + reviews.length),
    records: records.length,
    quotations: quotations.length,
    files,
  };
}

/** Their external ids, oldest first. */
export async function readTheirConversations(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ externalId: conversations.externalId })
    .from(conversations)
    .where(inArray(conversations.id, conversationKeys(db, ids)))
    .orderBy(asc(conversations.day), asc(conversations.externalId));
  return rows.map(({ externalId }) => externalId);
}
