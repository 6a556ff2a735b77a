import type { FindingKind } from '@/core/scoring/finding';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { addDays } from '@/core/time/add-days';
import { weekdayOf, weekOf } from '@/core/time/week-of';
import type { BuiltConversation } from '@/db/built-conversation';

const DAY = 86_400_000;
const FIRST_DAY = '2025-01-01';
const DAYS = 730;

export const START = Date.parse(`${FIRST_DAY}T00:00:00Z`);
export const END = START + DAYS * DAY;
export const LAST_DAY = addDays(FIRST_DAY, DAYS - 1);
export const POLICIES = 30;

const CHANNELS = 'web_chat,whatsapp,in_app,email,voice_bot,sms,messenger,instagram,telegram,apple,line,kiosk';
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl'];
const TOPICS = 20;
const SCORER = scorerStamp(DEFAULT_SETTINGS);

/** How often each finding occurs in a hundred conversations: rounded from the sample workspace. */
const RATES: readonly [kind: FindingKind, percent: number][] = [
  ['contact_request', 4.6],
  ['confusion.fallback', 2.3],
  ['confusion.rephrase', 2.1],
  ['confusion.loop', 1.6],
  ['confusion.unanswered', 1.6],
  ['confusion.correction', 0.7],
  ['confusion.customer_lost', 0.5],
  ['confusion.contradiction', 0.1],
  ['accuracy.contradicts_policy', 1.7],
  ['accuracy.unsupported_policy', 0.1],
  ['empathy.missing', 0.8],
  ['escalation.missed', 1.1],
];

/** What became of requests for a person where nobody came. */
const LOSSES: readonly FindingKind[] = [
  'escalation.refused',
  'escalation.ignored',
  'escalation.circular',
  'escalation.dropped',
];

const CALENDAR = Array.from({ length: DAYS }, (_, i) => {
  const day = addDays(FIRST_DAY, i);
  return { day, week: weekOf(day), weekday: weekdayOf(day) };
});

/** Names of which the first ones are chosen most. */
function skewed(names: readonly string[], random: () => number): string {
  return names[Math.floor(random() ** 2 * names.length)] ?? '';
}

const channels = CHANNELS.split(',');
const topics = Array.from({ length: TOPICS }, (_, i) => `topic ${String(i + 1).padStart(2, '0')}`);

/** Where conversation `n` of `count` stands in the two years: in order, as files are. */
function startOf(n: number, count: number): number {
  return START + Math.floor(((END - START) * n) / count);
}

/**
 * A scored conversation as an import would have stored it, with findings at the sample's rates. What depends
 * on the customer's other contacts is left to `renewFacts`; without `text` there are no messages.
 */
export function simulatedConversation(
  { id, n, count, customers, importId }: Record<'id' | 'n' | 'count' | 'customers' | 'importId', number>,
  random: () => number,
  text: (() => string) | null,
): BuiltConversation {
  const startedAt = startOf(n, count);
  const dayNumber = Math.min(DAYS - 1, Math.floor((startedAt - START) / DAY));
  const { day, week, weekday } = CALENDAR[dayNumber] ?? { day: FIRST_DAY, week: FIRST_DAY, weekday: 3 };
  const messageCount = 4 + Math.floor(18 * random() ** 2);
  const endedAt = Math.min(END - 1, startedAt + messageCount * 45_000);
  const asked = random() < 0.16;
  const failed = asked && random() < 0.31;
  const person = asked ? !failed : random() < 0.15;
  const kinds = RATES.flatMap(([kind, percent]) => (random() * 100 < percent ? [kind] : []));
  if (asked) kinds.push('human_request');
  if (failed) kinds.push(LOSSES[Math.floor(random() * LOSSES.length)] ?? 'escalation.ignored');
  const has = (prefix: string) => kinds.some((kind) => kind.startsWith(prefix));
  const cost = (is: boolean, most: number) => (is ? Math.floor(most * (0.5 + 0.5 * random())) : 0);
  const negativeEnd = random() < (failed ? 0.4 : 0.05);
  const parts = {
    partEscalation: cost(has('escalation.'), 600_000),
    partAccuracy: cost(has('accuracy.'), 150_000),
    partConfusion: cost(has('confusion.'), 130_000),
    partEmpathy: cost(has('empathy.'), 60_000),
    partNegativeEnd: cost(negativeEnd, 60_000),
  };
  const severity = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const mood = random() - 0.4;
  const customerId = random() < 0.05 ? null : `u${Math.floor(random() ** 1.4 * customers)}`;
  const channel = skewed(channels, random);
  const topic = random() < 0.04 ? null : skewed(topics, random);
  const attributes = {
    channel,
    customerId,
    topic,
    language: random() < 0.8 ? 'en' : skewed(LANGUAGES, random),
    botVersion: `4.${Math.floor(dayNumber / 90)}`,
    csat: random() < 0.1 ? 1 + Math.floor(5 * random()) : null,
  };
  const stated = has('accuracy.');
  const messages =
    text === null
      ? []
      : Array.from({ length: messageCount }, (_, seq) => {
          const byCustomer = seq % 2 === 0;
          const wrong = stated && seq === 1;
          const judged = wrong || (!byCustomer && random() < 0.12);
          return {
            conversationId: id,
            seq,
            role: byCustomer
              ? ('customer' as const)
              : person && seq > messageCount / 2
                ? ('agent' as const)
                : ('bot' as const),
            at: startedAt + seq * 45_000,
            author: null,
            text: text(),
            tags: null,
            truncated: false,
            externalId: null,
            importId,
            row: n * 12 + seq,
            sentimentLabel: byCustomer ? ('neutral' as const) : null,
            sentimentScore: byCustomer ? mood : null,
            breakdown: byCustomer ? null : random() * 0.2,
            policyVerdict: wrong ? ('contradicted' as const) : judged ? ('supported' as const) : null,
            policyScore: judged ? (wrong ? 0.9 : 0.1) : null,
            policyEntry: judged ? `P${1 + Math.floor(random() ** 2 * POLICIES)}` : null,
          };
        });
  return {
    conversation: {
      id,
      externalId: `c${n}`,
      ...attributes,
      startedAt,
      endedAt,
      day,
      week,
      weekday,
      hour: Math.floor((startedAt % DAY) / 3_600_000),
      customerKind: customerId === null ? 'unknown' : 'new',
      monthFirst: false,
      latest: false,
      messageCount,
      revision: 1,
      engaged: true,
      scored: random() < 0.99,
      scorerVersion: SCORER,
      registerVersion: 1,
      asked,
      escalationFailed: failed,
      confused: has('confusion.'),
      misinformed: stated,
      unempathic: has('empathy.'),
      negativeEnd,
      humanJoined: person,
      resolved: failed || random() < 0.03 ? 'no' : 'yes',
      satisfaction: mood,
      severity,
      ...parts,
      sentimentStart: mood,
      sentimentEnd: mood + 0.2,
      sentimentLow: mood - 0.3,
      sentimentScore: 100 * mood,
      findingCount: kinds.length,
      funnel: asked ? (failed ? 1 + Math.floor(3 * random()) : 7) : 0,
      secondsToPerson: asked && person ? Math.floor(900 * random() ** 3) : null,
      leftContent: !failed && random() < 0.85,
      botTurns: Math.floor(messageCount / 2),
      fallbackTurns: kinds.includes('confusion.fallback') ? 1 : 0,
      looped: kinds.includes('confusion.loop'),
      botPart: severity,
      personPart: person ? 0 : null,
      moodBot: mood,
      moodPerson: person ? mood : null,
      claimsSupported: messages.filter(({ policyVerdict }) => policyVerdict === 'supported').length,
      claimsContradicted: stated ? 1 : 0,
      claimsUnsupported: 0,
    },
    sources: [{ conversationId: id, importId, ...attributes }],
    messages,
    copies: [],
    findings: kinds.map((kind, ordinal) => ({
      conversationId: id,
      ordinal,
      kind,
      messageSeq: kind.startsWith('accuracy.') ? 1 : 0,
      confidence: 0.4 + 0.6 * random(),
      rule: 'request.talk-to-person',
      evidence: `[{"message":${kind.startsWith('accuracy.') ? 1 : 0},"start":0,"end":10}]`,
    })),
  };
}
