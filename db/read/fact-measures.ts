import type { Column } from 'drizzle-orm';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { conversations, type dailyFacts } from '@/db/schema/sqlite';
import { CONVERSATION_IS } from './conversation-is';

type Stratum = 'day' | 'week' | 'channel' | 'topic' | 'customerKind';
export type FactColumn = Exclude<keyof typeof dailyFacts.$inferSelect, Stratum>;

const c = conversations;

const one = (is: SQL) => sql`case when ${is} then 1 else 0 end`;
const scoredOnly = (amount: SQL | Column) =>
  sql`case when ${CONVERSATION_IS.scored} then coalesce(${amount}, 0) else 0 end`;
/** Moods are stored as fractions; whole millionths add up to the same sum in any order. */
const millionths = (mood: Column) => scoredOnly(sql`cast(round(${mood} * 1e6) as integer)`);
const squared = (mood: Column | SQL) => scoredOnly(sql`cast(round((${mood}) * (${mood}) * 1e6) as integer)`);

const counts = Object.fromEntries(
  Object.entries(CONVERSATION_IS).map(([name, is]) => [name, one(is)]),
) as Record<keyof typeof CONVERSATION_IS, SQL>;

/** What each column of the daily facts sums over conversations. */
export const FACT_MEASURES: Record<FactColumn, SQL> = {
  ...counts,
  conversations: sql`1`,
  severitySum: sql`${c.severity}`,
  // In millionths too: a square of millionths would not fit.
  severitySquareSum: sql`cast(round(${c.severity} * (${c.severity} / 1e6)) as integer)`,
  partEscalation: sql`${c.partEscalation}`,
  partAccuracy: sql`${c.partAccuracy}`,
  partConfusion: sql`${c.partConfusion}`,
  partEmpathy: sql`${c.partEmpathy}`,
  partNegativeEnd: sql`${c.partNegativeEnd}`,
  botTurns: scoredOnly(c.botTurns),
  fallbackTurns: scoredOnly(c.fallbackTurns),
  botPartSum: scoredOnly(c.botPart),
  personPartSum: scoredOnly(c.personPart),
  moodStartSum: millionths(c.sentimentStart),
  moodEndSum: millionths(c.sentimentEnd),
  moodLowSum: millionths(c.sentimentLow),
  moodScoreSum: millionths(c.sentimentScore),
  moodBotSum: millionths(c.moodBot),
  moodPersonSum: millionths(c.moodPerson),
  moodStartSquareSum: squared(c.sentimentStart),
  moodEndSquareSum: squared(c.sentimentEnd),
  moodLowSquareSum: squared(c.sentimentLow),
  moodSwingSquareSum: squared(sql`${c.sentimentEnd} - ${c.sentimentStart}`),
  moodScoreSquareSum: squared(sql`${c.sentimentScore} / 100`),
  moodBotSquareSum: squared(c.moodBot),
  moodPersonSquareSum: squared(c.moodPerson),
  claimsSupported: scoredOnly(c.claimsSupported),
  claimsContradicted: scoredOnly(c.claimsContradicted),
  claimsUnsupported: scoredOnly(c.claimsUnsupported),
  messages: sql`${c.messageCount}`,
};

/** Columns that hold whole millionths; figures are in units of one. */
export const IN_MILLIONTHS: ReadonlySet<string> = new Set<FactColumn>([
  'severitySum',
  'severitySquareSum',
  'partEscalation',
  'partAccuracy',
  'partConfusion',
  'partEmpathy',
  'partNegativeEnd',
  'botPartSum',
  'personPartSum',
  'moodStartSum',
  'moodEndSum',
  'moodLowSum',
  'moodScoreSum',
  'moodBotSum',
  'moodPersonSum',
  'moodStartSquareSum',
  'moodEndSquareSum',
  'moodLowSquareSum',
  'moodSwingSquareSum',
  'moodScoreSquareSum',
  'moodBotSquareSum',
  'moodPersonSquareSum',
]);

/** The columns of a table of facts that are sums of conversations. */
export function measuredColumns<T extends Parameters<typeof getTableColumns>[0]>(table: T): FactColumn[] {
  return Object.keys(getTableColumns(table)).filter((name) =>
    Object.hasOwn(FACT_MEASURES, name),
  ) as FactColumn[];
}
