import { and, asc, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { DRIVER_NAMES, FINDING_NAMES } from '@/core/scoring/finding-names';
import type { Database } from '@/db/database';
import { conversations, findings } from '@/db/schema/sqlite';
import { filterPredicate } from './filter-predicate';
import { readRevenues } from './read-revenues';

export const EXPORT_COLUMNS: readonly string[] = [
  'conversation',
  'day',
  'started at (UTC)',
  'channel',
  'topic',
  'customer',
  'customer is',
  'monthly revenue',
  'language',
  'bot version',
  'CSAT',
  'messages',
  'scored',
  'points lost',
  ...DRIVER_GROUPS.map((group) => `lost to ${DRIVER_NAMES[group].label.toLowerCase()}`),
  'asked for a person',
  'asked and none came',
  'a person wrote',
  'solved',
  'findings',
];

const BATCH = 500;

const PARTS = {
  escalation: 'partEscalation',
  accuracy: 'partAccuracy',
  confusion: 'partConfusion',
  empathy: 'partEmpathy',
  negativeEnd: 'partNegativeEnd',
} as const;

const points = (millionths: number) => Number((millionths / 1e4).toFixed(2));
const yes = (flag: boolean) => (flag ? 'yes' : 'no');

/** The conversations that a filter means, by day, as rows of cells in the order of EXPORT_COLUMNS, some at a time. */
export async function* readConversationExport(
  db: Database,
  filter: ScopedFilter,
  matching: SQL | undefined,
): AsyncGenerator<unknown[][]> {
  const { day, id } = conversations;
  const wanted = filterPredicate(db, filter, { matching });
  for (let last = { day: '', id: 0 }; ; ) {
    const behind = or(gt(day, last.day), and(eq(day, last.day), gt(id, last.id)));
    const rows = await db
      .select()
      .from(conversations)
      .where(and(wanted, behind))
      .orderBy(asc(day), asc(id))
      .limit(BATCH);
    const end = rows.at(-1);
    if (!end) return;
    last = { day: end.day, id: end.id };
    const kinds = await readKinds(
      db,
      rows.map((row) => row.id),
    );
    const revenues = await readRevenues(
      db,
      rows.flatMap(({ customerId }) => customerId ?? []),
    );
    yield rows.map((row) => {
      const revenue = revenues.get(row.customerId ?? '');
      return [
        row.externalId,
        row.day,
        row.startedAt === null ? '' : new Date(row.startedAt).toISOString(),
        row.channel,
        row.topic ?? '',
        row.customerId ?? '',
        row.customerKind,
        revenue === undefined ? '' : revenue / 100,
        row.language ?? '',
        row.botVersion ?? '',
        row.csat ?? '',
        row.messageCount,
        yes(row.scored),
        row.scored ? points(row.severity) : '',
        ...DRIVER_GROUPS.map((group) => (row.scored ? points(row[PARTS[group]]) : '')),
        yes(row.asked),
        yes(row.escalationFailed),
        yes(row.humanJoined),
        row.resolved ?? '',
        (kinds.get(row.id) ?? []).join('; '),
      ];
    });
  }
}

async function readKinds(db: Database, ids: number[]): Promise<Map<number, string[]>> {
  const kinds = new Map<number, string[]>();
  const { conversationId, kind, ordinal } = findings;
  const rows = await db
    .select({ id: conversationId, kind })
    .from(findings)
    .where(inArray(conversationId, ids))
    .orderBy(asc(conversationId), asc(ordinal));
  for (const row of rows) kinds.set(row.id, [...(kinds.get(row.id) ?? []), FINDING_NAMES[row.kind].label]);
  return kinds;
}
