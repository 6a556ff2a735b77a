import { and, eq, exists, gt, gte, inArray, isNull, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Outcome, ScopedFilter } from '@/core/filter/filter';
import { FUNNEL_STEPS } from '@/core/metrics/funnel-steps';
import type { DriverGroup } from '@/core/scoring/driver-group';
import type { FindingKind } from '@/core/scoring/finding';
import type { Database } from '@/db/database';
import {
  conversationSources,
  conversations,
  customerFacts,
  dataSpan,
  findings,
  messages,
} from '@/db/schema/sqlite';
import { CONVERSATION_IS as IS } from './conversation-is';

/** Findings that say that a statement was wrong. */
export const WRONG_STATEMENTS: FindingKind[] = ['accuracy.contradicts_policy', 'accuracy.unsupported_policy'];

/** Outcomes that facts count too, each under its name there. */
export const COUNTED_OUTCOMES = {
  engaged: 'engaged',
  scored: 'scored',
  asked: 'asked',
  'escalation-failed': 'escalationFailed',
  confused: 'confused',
  misinformed: 'misinformed',
  unempathic: 'unempathic',
  'negative-end': 'negativeEnd',
  resolved: 'resolvedYes',
  unresolved: 'resolvedNo',
  bad: 'bad',
  acknowledged: 'acknowledged',
  promised: 'promised',
  'person-replied': 'personReplied',
  'in-time': 'inTime',
  'not-repeated': 'notRepeated',
  'request-resolved': 'requestResolved',
  contained: 'contained',
  assumed: 'assumed',
  verified: 'verified',
  latest: 'latest',
  debt: 'debt',
  looped: 'looped',
  'bot-part': 'botParts',
  'bot-bad': 'botBad',
  recovered: 'recovered',
  'person-part': 'personParts',
} as const satisfies Partial<Record<Outcome, keyof typeof IS>>;

const counted = Object.fromEntries(
  Object.entries(COUNTED_OUTCOMES).map(([outcome, name]) => [outcome, IS[name]]),
) as Record<keyof typeof COUNTED_OUTCOMES, SQL>;

/** Outcomes that the conversation itself decides; the others are told in `outcomeIs`. */
const OUTCOME_IS = {
  ...counted,
  'not-scored': eq(conversations.scored, false),
  'fell-back': sql`${IS.scored} and ${gt(conversations.fallbackTurns, 0)}`,
  'not-recovered': sql`${IS.botBad} and not ${IS.recovered}`,
  'first-of-month': eq(conversations.monthFirst, true),
} satisfies Partial<Record<Outcome, SQL>>;

/** An outcome of customers who were followed for long enough, or of their first week. */
type Followed = Exclude<Outcome, keyof typeof OUTCOME_IS>;

const DRIVER_COLUMNS = {
  escalation: conversations.partEscalation,
  accuracy: conversations.partAccuracy,
  confusion: conversations.partConfusion,
  empathy: conversations.partEmpathy,
  negativeEnd: conversations.partNegativeEnd,
} satisfies Record<DriverGroup, unknown>;

export interface Also {
  /** A query of keys that a conversation must be among: what a search found. */
  matching?: SQL | undefined;
  /** Conversations are gone through in another order, and lists of keys only looked into. */
  inOrder?: boolean;
}

/** The conversations that a filter means: the one predicate behind every list and every figure. */
export function filterPredicate(
  db: Database,
  filter: ScopedFilter,
  { matching, inOrder = false }: Also = {},
): SQL | undefined {
  // The plus keeps the engine from beginning with the list of keys.
  const among = (keys: SQLWrapper) =>
    inOrder ? inArray(sql`+${conversations.id}`, keys) : inArray(conversations.id, keys);
  const is: (SQL | undefined)[] = [];
  if (filter.within !== null) is.push(inArray(conversations.channel, filter.within));
  if (filter.from !== null) is.push(gte(conversations.day, filter.from));
  if (filter.to !== null) is.push(lte(conversations.day, filter.to));
  if (filter.channel !== null) is.push(eq(conversations.channel, filter.channel));
  is.push(orNone(conversations.topic, filter.topic));
  if (filter.customers !== null) is.push(eq(conversations.customerKind, filter.customers));
  if (filter.language !== null) is.push(eq(conversations.language, filter.language));
  if (filter.handledBy !== null) is.push(eq(conversations.humanJoined, filter.handledBy === 'person'));
  if (filter.outcome !== null) is.push(outcomeIs(db, filter.outcome));
  if (filter.driver !== null) is.push(gt(DRIVER_COLUMNS[filter.driver], 0));
  is.push(orNone(conversations.botVersion, filter.botVersion));
  if (filter.hour !== null) is.push(eq(conversations.hour, filter.hour));
  if (filter.weekday !== null) is.push(eq(conversations.weekday, filter.weekday));
  if (filter.lost !== null)
    is.push(eq(conversations.scored, true), eq(conversations.funnel, FUNNEL_STEPS.indexOf(filter.lost)));
  if (filter.cohort !== null) is.push(eq(conversations.cohort, filter.cohort));
  if (filter.policy !== null) is.push(among(wrongOn(db, filter.policy, filter.finding)));
  if (filter.finding !== null) {
    const found = db
      .select({ id: findings.conversationId })
      .from(findings)
      .where(eq(findings.kind, filter.finding));
    is.push(among(found));
  }
  if (filter.importId !== null) {
    const brought = db
      .select({ id: conversationSources.conversationId })
      .from(conversationSources)
      .where(eq(conversationSources.importId, filter.importId));
    is.push(among(brought));
  }
  if (matching !== undefined) is.push(among(sql`(${matching})`));
  return and(...is);
}

/** Conversations with a finding about a wrong statement, of this kind or any, on which this entry decided. */
function wrongOn(db: Database, entry: string, kind: FindingKind | null) {
  return db
    .select({ id: findings.conversationId })
    .from(findings)
    .innerJoin(
      messages,
      and(eq(messages.conversationId, findings.conversationId), eq(messages.seq, findings.messageSeq)),
    )
    .where(
      and(inArray(findings.kind, kind === null ? WRONG_STATEMENTS : [kind]), eq(messages.policyEntry, entry)),
    );
}

/** null is any value, the empty string none. */
function orNone(column: SQLiteColumn, value: string | null): SQL | undefined {
  if (value === null) return undefined;
  return value === '' ? isNull(column) : eq(column, value);
}

function outcomeIs(db: Database, outcome: Outcome): SQL | undefined {
  if (Object.hasOwn(OUTCOME_IS, outcome)) return OUTCOME_IS[outcome as keyof typeof OUTCOME_IS];
  return followedIs(db, outcome as Followed);
}

function followedIs(db: Database, outcome: Followed): SQL | undefined {
  const until = (day: typeof dataSpan.followed7 | typeof dataSpan.followed30) =>
    lte(conversations.day, sql`(${db.select({ day }).from(dataSpan)})`);
  switch (outcome) {
    case 'followed-7':
      return and(IS.followed, until(dataSpan.followed7));
    case 'followed-30':
      return and(IS.followed, until(dataSpan.followed30));
    case 'durable':
      return and(IS.durable, until(dataSpan.followed7));
    case 'not-durable':
      return and(IS.followedContained, sql`not ${IS.durable}`, until(dataSpan.followed7));
    case 'repeat-7':
      return and(IS.repeat7, until(dataSpan.followed7));
    case 'repeat-30':
      return and(IS.repeat30, until(dataSpan.followed30));
    case 'bad-start': {
      // Few customers, so from them to their conversations.
      const { customerId } = customerFacts;
      const theirs = db.select({ customerId }).from(customerFacts).where(gt(customerFacts.bad7, 0));
      return and(eq(conversations.customerKind, 'new'), inArray(conversations.customerId, theirs));
    }
    case 'good-start':
      return firstOf(db, and(eq(customerFacts.bad7, 0), gt(customerFacts.scored7, 0)));
  }
}

/** First contacts of the customers of whom this holds. */
function firstOf(db: Database, holds: SQL | undefined): SQL | undefined {
  const theirs = db
    .select({ one: sql`1` })
    .from(customerFacts)
    .where(and(eq(customerFacts.customerId, conversations.customerId), holds));
  return and(eq(conversations.customerKind, 'new'), exists(theirs));
}
