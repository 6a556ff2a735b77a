import { and, eq, gt, gte, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { BAD } from '@/core/metrics/bad';
import { conversations } from '@/db/schema/sqlite';

const c = conversations;
const DAY = 86_400_000;

const both = (...conditions: (SQL | undefined)[]): SQL => and(...conditions) ?? sql`1 = 1`;
const scored = eq(c.scored, true);
const contained = both(scored, eq(c.humanJoined, false));
const byPerson = both(scored, eq(c.humanJoined, true), eq(c.resolved, 'yes'));
// Written out, here and below, so that indexes of some conversations only are used.
const bad = both(scored, gt(c.severity, sql.raw(String(BAD * 1e6))));
const followed = both(scored, isNotNull(c.customerId), isNotNull(c.endedAt));
const reached = (steps: number) => both(scored, gte(c.funnel, steps));
const backWithin = (days: number) => both(followed, lte(c.nextContactAt, sql`${c.endedAt} + ${days * DAY}`));
const notBackOnTopic = or(
  isNull(c.nextTopicContactAt),
  gt(c.nextTopicContactAt, sql`${c.endedAt} + ${7 * DAY}`),
);
const botBad = both(scored, gt(c.botPart, BAD * 1e6));
const latest = both(scored, eq(c.latest, sql`1`));
const known = (column: AnySQLiteColumn) => both(scored, isNotNull(column));

/**
 * What can be said of a conversation with yes or no: the one definition behind what facts count and what
 * lists show. METRICS defines them; core/metrics/facts says them in words.
 */
export const CONVERSATION_IS = {
  engaged: eq(c.engaged, true),
  scored,
  asked: eq(c.asked, true),
  escalationFailed: eq(c.escalationFailed, true),
  confused: eq(c.confused, true),
  misinformed: eq(c.misinformed, true),
  unempathic: eq(c.unempathic, true),
  negativeEnd: eq(c.negativeEnd, true),
  humanJoined: eq(c.humanJoined, true),
  resolvedYes: eq(c.resolved, 'yes'),
  resolvedNo: eq(c.resolved, 'no'),
  bad,
  acknowledged: reached(2),
  promised: reached(3),
  personReplied: reached(4),
  inTime: reached(5),
  notRepeated: reached(6),
  requestResolved: reached(7),
  contained,
  assumed: both(contained, eq(c.leftContent, true)),
  verified: both(contained, eq(c.resolved, 'yes')),
  followed,
  followedContained: both(followed, contained),
  durable: both(followed, contained, or(eq(c.leftContent, true), eq(c.resolved, 'yes')), notBackOnTopic),
  durablePerson: both(followed, byPerson, notBackOnTopic),
  repeat7: backWithin(7),
  repeat30: backWithin(30),
  latest,
  debt: both(latest, bad, or(eq(c.humanJoined, false), isNull(c.resolved), ne(c.resolved, 'yes'))),
  looped: both(scored, eq(c.looped, true)),
  botParts: known(c.botPart),
  botBad,
  recovered: both(botBad, byPerson),
  personParts: known(c.personPart),
  moods: known(c.sentimentStart),
  moodsBot: known(c.moodBot),
  moodsPerson: known(c.moodPerson),
} satisfies Record<string, SQL>;
