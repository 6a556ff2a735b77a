import type { Database } from '@/db/database';
import * as schema from '@/db/schema/sqlite';
import type { clustersOf, customerFactsOf, factsOf, hourlyFactsOf, weeklyFactsOf } from './workspace-state';

type Row = typeof schema.conversations.$inferSelect;
type Facts = Awaited<ReturnType<typeof factsOf>>;
type Weekly = Awaited<ReturnType<typeof weeklyFactsOf>>;
type Clusters = Awaited<ReturnType<typeof clustersOf>>;
type Hourly = Awaited<ReturnType<typeof hourlyFactsOf>>;
type Customers = Awaited<ReturnType<typeof customerFactsOf>>;

const DAY = 86_400_000;
const millionths = (x: number | null) => (x === null ? 0 : Math.round(x * 1e6));
const squared = (x: number | null) => (x === null ? 0 : Math.round(x * x * 1e6));

/** What one conversation adds to facts, from its own columns and its customer's other contacts. */
function measures(c: Row, others: readonly Row[]) {
  const next = others
    .filter((o) => o.startedAt !== null && later(c, o))
    .sort((a, b) => (later(a, b) ? -1 : 1));
  const back = (rows: readonly Row[], days: number) =>
    rows[0] !== undefined && (rows[0].startedAt ?? 0) <= (c.endedAt ?? 0) + days * DAY;
  const onTopic = next.filter((o) => (o.topic ?? '') === (c.topic ?? ''));
  const bad = c.scored && c.severity > 600_000;
  const contained = c.scored && !c.humanJoined;
  const byPerson = c.scored && c.humanJoined && c.resolved === 'yes';
  const followed = c.scored && c.customerId !== null && c.endedAt !== null;
  const latest =
    c.scored &&
    c.customerId !== null &&
    others.filter((o) => o.scored).every((o) => o.id === c.id || later(o, c));
  const botBad = c.scored && c.botPart !== null && c.botPart > 600_000;
  const of = (x: number | null) => (c.scored ? (x ?? 0) : 0);
  const has = (x: number | null) => Number(c.scored && x !== null);
  return {
    conversations: 1,
    engaged: Number(c.engaged),
    scored: Number(c.scored),
    severitySum: c.severity,
    severitySquareSum: Math.round(c.severity * (c.severity / 1e6)),
    partEscalation: c.partEscalation,
    partAccuracy: c.partAccuracy,
    partConfusion: c.partConfusion,
    partEmpathy: c.partEmpathy,
    partNegativeEnd: c.partNegativeEnd,
    asked: Number(c.asked),
    escalationFailed: Number(c.escalationFailed),
    confused: Number(c.confused),
    negativeEnd: Number(c.negativeEnd),
    humanJoined: Number(c.humanJoined),
    misinformed: Number(c.misinformed),
    unempathic: Number(c.unempathic),
    resolvedYes: Number(c.resolved === 'yes'),
    resolvedNo: Number(c.resolved === 'no'),
    bad: Number(bad),
    acknowledged: Number(c.scored && c.funnel >= 2),
    promised: Number(c.scored && c.funnel >= 3),
    personReplied: Number(c.scored && c.funnel >= 4),
    inTime: Number(c.scored && c.funnel >= 5),
    notRepeated: Number(c.scored && c.funnel >= 6),
    requestResolved: Number(c.scored && c.funnel >= 7),
    contained: Number(contained),
    assumed: Number(contained && c.leftContent),
    verified: Number(contained && c.resolved === 'yes'),
    followed: Number(followed),
    followedContained: Number(followed && contained),
    durable: Number(followed && contained && (c.leftContent || c.resolved === 'yes') && !back(onTopic, 7)),
    durablePerson: Number(followed && byPerson && !back(onTopic, 7)),
    repeat7: Number(followed && back(next, 7)),
    repeat30: Number(followed && back(next, 30)),
    latest: Number(latest),
    debt: Number(latest && bad && !byPerson),
    botTurns: of(c.botTurns),
    claimsSupported: of(c.claimsSupported),
    claimsContradicted: of(c.claimsContradicted),
    claimsUnsupported: of(c.claimsUnsupported),
    fallbackTurns: of(c.fallbackTurns),
    looped: Number(c.scored && c.looped),
    botParts: has(c.botPart),
    botPartSum: of(c.botPart),
    botBad: Number(botBad),
    recovered: Number(botBad && byPerson),
    personParts: has(c.personPart),
    personPartSum: of(c.personPart),
    moods: has(c.sentimentStart),
    moodStartSum: of(millionths(c.sentimentStart)),
    moodEndSum: of(millionths(c.sentimentEnd)),
    moodLowSum: of(millionths(c.sentimentLow)),
    moodScoreSum: of(millionths(c.sentimentScore)),
    moodsBot: has(c.moodBot),
    moodBotSum: of(millionths(c.moodBot)),
    moodsPerson: has(c.moodPerson),
    moodPersonSum: of(millionths(c.moodPerson)),
    moodStartSquareSum: of(squared(c.sentimentStart)),
    moodEndSquareSum: of(squared(c.sentimentEnd)),
    moodLowSquareSum: of(squared(c.sentimentLow)),
    moodSwingSquareSum: of(
      c.sentimentEnd === null || c.sentimentStart === null ? 0 : squared(c.sentimentEnd - c.sentimentStart),
    ),
    moodScoreSquareSum: of(squared(c.sentimentScore === null ? null : c.sentimentScore / 100)),
    moodBotSquareSum: of(squared(c.moodBot)),
    moodPersonSquareSum: of(squared(c.moodPerson)),
    messages: c.messageCount,
  };
}

/** Whether `b` comes after `a` among a customer's contacts; contacts without a time come last. */
function later(a: Row, b: Row): boolean {
  const [s, t] = [a.startedAt ?? Number.MAX_SAFE_INTEGER, b.startedAt ?? Number.MAX_SAFE_INTEGER];
  return s === t ? a.externalId < b.externalId : s < t;
}

async function byConversation(db: Database) {
  const rows = await db.select().from(schema.conversations);
  const of = new Map<string, Row[]>();
  for (const c of rows) {
    if (c.customerId === null) continue;
    const theirs = of.get(c.customerId);
    if (theirs) theirs.push(c);
    else of.set(c.customerId, [c]);
  }
  const othersOf = (c: Row) => (c.customerId === null ? [] : (of.get(c.customerId) ?? []));
  return { rows, customers: of, othersOf };
}

function addUp<T extends object>(rows: Iterable<[key: string, sums: T]>, texts: readonly string[]): T[] {
  const sums = new Map<string, Record<string, unknown>>();
  for (const [key, row] of rows) {
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { ...row } as Record<string, unknown>);
    else
      for (const [name, value] of Object.entries(row))
        if (!texts.includes(name)) sum[name] = (sum[name] as number) + (value as number);
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum as T);
}

/** The daily facts by another route: conversation by conversation, in JavaScript. */
export async function recomputedFacts(db: Database): Promise<Facts> {
  const { rows, othersOf } = await byConversation(db);
  const parts = rows.map((c): [string, Facts[number]] => {
    const kind =
      c.customerId === null ? 'unknown' : othersOf(c).some((o) => later(o, c)) ? 'returning' : 'new';
    const stratum = {
      day: c.day,
      week: c.week,
      channel: c.channel,
      topic: c.topic ?? '',
      customerKind: kind,
    };
    const key = [c.day, c.channel, stratum.topic, kind].join('\u0000');
    return [key, { ...stratum, ...measures(c, othersOf(c)) } as Facts[number]];
  });
  return addUp(parts, ['day', 'week', 'channel', 'topic', 'customerKind']);
}

/** The weekly facts by the same route. */
export async function recomputedWeeklyFacts(db: Database): Promise<Weekly> {
  const days = await recomputedFacts(db);
  const parts = days.map(({ day: _, ...row }): [string, Weekly[number]] => [
    [row.week, row.channel, row.topic, row.customerKind].join('\u0000'),
    row,
  ]);
  return addUp(parts, ['week', 'channel', 'topic', 'customerKind']);
}

/** How customers cluster on each channel, customer by customer. */
export async function recomputedClusters(db: Database): Promise<Clusters> {
  const { customers } = await byConversation(db);
  const parts: [string, Clusters[number]][] = [];
  for (const contacts of customers.values()) {
    const scored = contacts.filter((c) => c.scored);
    for (const channel of new Set(scored.map((c) => c.channel))) {
      const theirs = scored.filter((c) => c.channel === channel);
      const severity = theirs.reduce((sum, c) => sum + c.severity, 0);
      const sums = {
        channel,
        customers: 1,
        countSquares: theirs.length ** 2,
        severitySquares: Math.round(severity * (severity / 1e6)),
        countTimesSeverity: theirs.length * severity,
      };
      parts.push([channel, sums]);
    }
  }
  return addUp(parts, ['channel']);
}

/** The hourly facts by the same route. */
export async function recomputedHourlyFacts(db: Database): Promise<Hourly> {
  const { rows, othersOf } = await byConversation(db);
  const parts = rows.map((c): [string, Hourly[number]] => {
    const m = measures(c, othersOf(c));
    const hour = c.hour ?? -1;
    const botVersion = c.botVersion ?? '';
    const key = [c.day, c.channel, botVersion, String(hour + 1).padStart(2, '0')].join('\u0000');
    const { conversations, scored, severitySum, severitySquareSum, bad, asked, escalationFailed } = m;
    const { confused, misinformed, negativeEnd, contained, resolvedYes, botTurns, fallbackTurns } = m;
    return [
      key,
      {
        day: c.day,
        weekday: c.weekday,
        hour,
        channel: c.channel,
        botVersion,
        conversations,
        scored,
        severitySum,
        severitySquareSum,
        bad,
        asked,
        escalationFailed,
        confused,
        misinformed,
        negativeEnd,
        contained,
        resolvedYes,
        botTurns,
        fallbackTurns,
      },
    ];
  });
  return addUp(parts, ['day', 'weekday', 'hour', 'channel', 'botVersion']);
}

/** The customers' facts by the same route. */
export async function recomputedCustomerFacts(db: Database): Promise<Customers> {
  const { customers } = await byConversation(db);
  return [...customers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([customerId, contacts]) => {
      const [first, second] = contacts.toSorted((a, b) => (later(a, b) ? -1 : 1)) as [Row, Row | undefined];
      const within = (days: number) =>
        contacts.filter(
          (c) =>
            c.scored &&
            (c === first ||
              (c.startedAt !== null && first.endedAt !== null && c.startedAt <= first.endedAt + days * DAY)),
        );
      const bad = (rows: Row[]) => rows.filter(({ severity }) => severity > 600_000).length;
      return {
        customerId,
        channel: first.channel,
        firstDay: first.day,
        firstEndedAt: first.endedAt,
        secondAt: second?.startedAt ?? null,
        contacts: contacts.length,
        scored: contacts.filter(({ scored }) => scored).length,
        scored7: within(7).length,
        bad7: bad(within(7)),
        scored30: within(30).length,
        bad30: bad(within(30)),
      };
    });
}
