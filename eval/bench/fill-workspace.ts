import { addDays } from '@/core/time/add-days';
import { weekdayOf, weekOf } from '@/core/time/week-of';
import { conversations, customers } from '@/db/schema/sqlite';
import type { Connection } from '@/db/sqlite/connect';
import { tableInsert } from '@/db/sqlite/table-insert';
import { seeded } from '@/eval/coverage/simulate-conversations';

const DAY = 86_400_000;
const FIRST_DAY = '2026-01-01';
const START = Date.parse(`${FIRST_DAY}T00:00:00Z`);
const DAYS = 365;

export const LAST_DAY = '2026-12-31';

const CHANNELS = ['web_chat', 'whatsapp', 'in_app', 'email', 'voice_bot'];
const TOPICS = 15;

/** A year of scored conversations without their messages, and a customers file, straight into the tables. */
export function fillWorkspace(connection: Connection, count: number, customerCount: number): void {
  const random = seeded(1);
  const days = Array.from({ length: DAYS }, (_, i) => {
    const day = addDays(FIRST_DAY, i);
    return { day, week: weekOf(day), weekday: weekdayOf(day) };
  });
  connection.transaction(() => {
    connection.exec(
      `insert into imports (id, file_name, sha256, size_bytes, kind, status, created_at) values
       (1, 'year.csv', 'x', 1, 'transcripts', 'done', ${START + DAYS * DAY}),
       (2, 'customers.csv', 'x', 1, 'customers', 'done', ${START + DAYS * DAY})`,
    );
    const insert = tableInsert(connection, conversations);
    for (let i = 0; i < count; i += 1) insert.add(conversation(i, days, customerCount, random));
    insert.flush();
    const customer = tableInsert(connection, customers);
    for (let i = 0; i < customerCount; i += 1) {
      customer.add({
        importId: 2,
        customerId: `u${i}`,
        signedUpAt: START - Math.floor(random() * 700) * DAY,
        churnedAt: random() < 0.2 ? START + Math.floor(random() * DAYS) * DAY : null,
        monthlyRevenue: Math.floor(random() * 10_000),
        segment: ['starter', 'plus', 'business'][i % 3] ?? null,
      });
    }
    customer.flush();
  })();
}

function conversation(
  i: number,
  days: readonly { day: string; week: string; weekday: number }[],
  customerCount: number,
  random: () => number,
): typeof conversations.$inferInsert {
  const n = Math.floor(random() * DAYS);
  const { day, week, weekday } = days[n] ?? { day: FIRST_DAY, week: FIRST_DAY, weekday: 4 };
  const startedAt = START + n * DAY + Math.floor(random() * DAY);
  const bad = random() < 0.08;
  const asked = random() < (bad ? 0.6 : 0.1);
  const person = asked ? random() < 0.6 : random() < 0.15;
  const severity = bad ? 700_000 + Math.floor(random() * 300_000) : 0;
  const mood = random() - 0.4;
  return {
    id: 2 ** 32 + i,
    externalId: `c${i}`,
    channel: CHANNELS[Math.floor(random() ** 1.5 * CHANNELS.length)] ?? '',
    customerId: `u${Math.floor(random() ** 1.5 * customerCount)}`,
    topic: `topic ${Math.floor(random() ** 1.5 * TOPICS)}`,
    language: 'en',
    botVersion: `4.${Math.floor(n / 90)}`,
    startedAt,
    endedAt: startedAt + 600_000,
    day,
    week,
    weekday,
    hour: Math.floor((startedAt % DAY) / 3_600_000),
    customerKind: 'new',
    monthFirst: false,
    latest: false,
    messageCount: 8,
    revision: 1,
    engaged: true,
    scored: true,
    scorerVersion: 'bench',
    asked,
    escalationFailed: asked && !person,
    confused: random() < 0.1,
    misinformed: false,
    unempathic: false,
    negativeEnd: bad && random() < 0.4,
    humanJoined: person,
    resolved: bad ? 'no' : 'yes',
    severity,
    partEscalation: severity,
    partAccuracy: 0,
    partConfusion: 0,
    partEmpathy: 0,
    partNegativeEnd: 0,
    sentimentStart: mood,
    sentimentEnd: mood + 0.2,
    sentimentLow: mood - 0.3,
    sentimentScore: 100 * mood,
    findingCount: 1,
    funnel: asked ? (person ? 7 : 1) : 0,
    secondsToPerson: asked && person ? Math.floor(400 * random() ** 3) : null,
    leftContent: !bad,
    botTurns: 4,
    fallbackTurns: 0,
    looped: false,
    botPart: severity,
    personPart: person ? 0 : null,
    moodBot: mood,
    moodPerson: person ? mood : null,
  };
}
