import type { Database } from '@/db/database';
import * as schema from '@/db/schema/sqlite';
import type { factsOf } from './workspace-state';

type Facts = Awaited<ReturnType<typeof factsOf>>;

/** The daily facts by another route: conversation by conversation, in JavaScript. */
export async function recomputedFacts(db: Database): Promise<Facts> {
  const facts = new Map<string, Facts[number]>();
  for (const c of await db.select().from(schema.conversations)) {
    const topic = c.topic ?? '';
    const key = [c.day, c.channel, topic, c.customerKind].join('\u0000');
    const sums = facts.get(key) ?? {
      day: c.day,
      week: c.week,
      channel: c.channel,
      topic,
      customerKind: c.customerKind,
      conversations: 0,
      engaged: 0,
      scored: 0,
      severitySum: 0,
      severitySquareSum: 0,
      partEscalation: 0,
      partAccuracy: 0,
      partConfusion: 0,
      partEmpathy: 0,
      partNegativeEnd: 0,
      asked: 0,
      escalationFailed: 0,
      confused: 0,
      negativeEnd: 0,
      humanJoined: 0,
      misinformed: 0,
      unempathic: 0,
      resolvedYes: 0,
      resolvedNo: 0,
      messages: 0,
    };
    sums.conversations += 1;
    sums.engaged += Number(c.engaged);
    sums.scored += Number(c.scored);
    sums.severitySum += c.severity;
    sums.severitySquareSum += Math.round(c.severity * (c.severity / 1e6));
    sums.partEscalation += c.partEscalation;
    sums.partAccuracy += c.partAccuracy;
    sums.partConfusion += c.partConfusion;
    sums.partEmpathy += c.partEmpathy;
    sums.partNegativeEnd += c.partNegativeEnd;
    sums.asked += Number(c.asked);
    sums.escalationFailed += Number(c.escalationFailed);
    sums.confused += Number(c.confused);
    sums.negativeEnd += Number(c.negativeEnd);
    sums.humanJoined += Number(c.humanJoined);
    sums.misinformed += Number(c.misinformed);
    sums.unempathic += Number(c.unempathic);
    sums.resolvedYes += Number(c.resolved === 'yes');
    sums.resolvedNo += Number(c.resolved === 'no');
    sums.messages += c.messageCount;
    facts.set(key, sums);
  }
  return [...facts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sums]) => sums);
}
