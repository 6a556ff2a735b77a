import { type AnyColumn, count, type SQL, sql, sum } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import type { FactSums } from '@/core/metrics/facts';
import { conversations, dailyFacts } from '@/db/schema/sqlite';

/** Whether the daily facts can answer a filter; otherwise its conversations are summed. */
export function factsAnswer(filter: Filter): boolean {
  const { language, handledBy, outcome, driver, finding, importId } = filter;
  return [language, handledBy, outcome, driver, finding, importId].every((value) => value === null);
}

const total = (column: AnyColumn | SQL) =>
  sql<number>`coalesce(${sum(column as AnyColumn)}, 0)`.mapWith(Number);

/** Facts hold whole millionths; figures are in units of one. */
const share = (column: AnyColumn | SQL) =>
  sql<number>`coalesce(${sum(column as AnyColumn)}, 0)`.mapWith((value) => Number(value) / 1e6);

/** The sums that every figure is made of, over daily facts. */
export const dailyFactSums = {
  conversations: total(dailyFacts.conversations),
  engaged: total(dailyFacts.engaged),
  scored: total(dailyFacts.scored),
  severitySum: share(dailyFacts.severitySum),
  severitySquareSum: share(dailyFacts.severitySquareSum),
  partEscalation: share(dailyFacts.partEscalation),
  partAccuracy: share(dailyFacts.partAccuracy),
  partConfusion: share(dailyFacts.partConfusion),
  partEmpathy: share(dailyFacts.partEmpathy),
  partNegativeEnd: share(dailyFacts.partNegativeEnd),
  asked: total(dailyFacts.asked),
  escalationFailed: total(dailyFacts.escalationFailed),
  confused: total(dailyFacts.confused),
  misinformed: total(dailyFacts.misinformed),
  unempathic: total(dailyFacts.unempathic),
  resolvedYes: total(dailyFacts.resolvedYes),
  resolvedNo: total(dailyFacts.resolvedNo),
  negativeEnd: total(dailyFacts.negativeEnd),
  humanJoined: total(dailyFacts.humanJoined),
};

/** The square of a severity in millionths, as the daily facts round it. */
const severitySquare = sql`cast(round(${conversations.severity} * (${conversations.severity} / 1e6)) as integer)`;

/** The same sums over conversations. */
export const conversationSums: typeof dailyFactSums = {
  conversations: count().mapWith(Number) as SQL<number>,
  engaged: total(conversations.engaged),
  scored: total(conversations.scored),
  severitySum: share(conversations.severity),
  severitySquareSum: share(severitySquare),
  partEscalation: share(conversations.partEscalation),
  partAccuracy: share(conversations.partAccuracy),
  partConfusion: share(conversations.partConfusion),
  partEmpathy: share(conversations.partEmpathy),
  partNegativeEnd: share(conversations.partNegativeEnd),
  asked: total(conversations.asked),
  escalationFailed: total(conversations.escalationFailed),
  confused: total(conversations.confused),
  misinformed: total(conversations.misinformed),
  unempathic: total(conversations.unempathic),
  resolvedYes: total(sql`case when ${conversations.resolved} = 'yes' then 1 else 0 end`),
  resolvedNo: total(sql`case when ${conversations.resolved} = 'no' then 1 else 0 end`),
  negativeEnd: total(conversations.negativeEnd),
  humanJoined: total(conversations.humanJoined),
};

type SumRow = { [K in keyof typeof dailyFactSums]: number };

/** A row of sums in the shape that the metrics read. */
export function asFactSums<T extends SumRow>(row: T) {
  const { partEscalation, partAccuracy, partConfusion, partEmpathy, partNegativeEnd, ...sums } = row;
  return {
    ...sums,
    parts: {
      escalation: partEscalation,
      accuracy: partAccuracy,
      confusion: partConfusion,
      empathy: partEmpathy,
      negativeEnd: partNegativeEnd,
    },
  } satisfies FactSums;
}
