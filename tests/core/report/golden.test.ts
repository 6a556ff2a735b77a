import { describe, expect, it } from 'vitest';
import type { ExperienceGroup } from '@/core/metrics/experience-groups';
import { assessMonth } from '@/core/report/month-assessment';
import { PLAIN_VOICE } from '@/core/report/plain/plain-voice';
import type { ReportFacts } from '@/core/report/report-facts';
import { writeReport } from '@/core/report/write-report';
import { reportFacts, type Told } from './month-facts';

function written(facts: ReportFacts) {
  const extras = { dataHash: 'hash', settings: 'settings', quotations: [] };
  return writeReport(assessMonth(facts), PLAIN_VOICE, extras);
}

/** The words of the first page, as they follow each other. */
function firstPage(facts: ReportFacts): string[] {
  const { headline, lead, channelNote, changes, changeNote, money, recovery, advice, adviceNote } =
    written(facts);
  return [
    headline,
    lead,
    channelNote,
    ...changes.flatMap(({ sentence, causes }) => [`* ${sentence}`, ...causes.map((cause) => `- ${cause}`)]),
    changeNote,
    ...money.sentences,
    recovery.sentence,
    ...advice.map(({ label, title, sentence }) => `${label}: ${title}. ${sentence}`),
    adviceNote,
  ].filter((text) => text !== '');
}

const usual = (lost = 6): Told[] => [
  { channel: 'web_chat', topic: 'refund', n: 200, lost, wrong: 2, confused: 10 },
  { channel: 'web_chat', topic: 'order status', n: 200, lost: 4, confused: 10 },
  { channel: 'whatsapp', topic: 'refund', n: 200, lost: 5, wrong: 2, confused: 8 },
  { channel: 'whatsapp', topic: 'order status', n: 200, lost: 4, confused: 8 },
];

describe('the words of a month', () => {
  it('a quiet month', () => {
    expect(firstPage(reportFacts('2026-10', usual(7), usual(6)))).toMatchInlineSnapshot(`
      [
        "Trust in our support stood at 64 of 100 in October 2026; against September (65) it moved no more than chance would.",
        "That rests on 800 scored conversations; with 95% confidence the value lies between 58 and 71. In none of the 20 conversations in which the customer asked for a person did one come.",
        "The channels cannot be told apart by their trust.",
        "Nothing moved beyond chance against September by enough to matter.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "Of 24 conversations that went badly with the bot, people then solved 0 (0%, interval 0% to 14%); September cannot be compared, too few went badly.",
        "order status: Keep, with a person at hand. 98% of 400 that the bot handled alone stayed solved (96% to 99%); 8 of 8 requests for a person got none.",
        "refund: Keep, with a person at hand. 96% of 400 that the bot handled alone stayed solved (94% to 98%); 12 of 12 requests for a person got none.",
        "Rests on the three months that end with October 2026.",
      ]
    `);
  });

  it('a disaster', () => {
    const now: Told[] = [
      ...usual().slice(0, 2),
      { channel: 'whatsapp', topic: 'refund', n: 200, lost: 70, wrong: 2, confused: 8 },
      { channel: 'whatsapp', topic: 'order status', n: 200, lost: 6, confused: 8 },
    ];
    const versions = [
      {
        botVersion: '4.1',
        firstDay: '2026-09-01',
        lastDay: '2026-10-05',
        scored: 460,
        severitySum: 20,
        severitySquareSum: 18,
        bad: 15,
      },
      {
        botVersion: '4.2',
        firstDay: '2026-10-06',
        lastDay: '2026-10-31',
        scored: 340,
        severitySum: 75,
        severitySquareSum: 73,
        bad: 72,
      },
    ].map((row) => ({
      ...row,
      channel: 'whatsapp',
      asked: row.bad,
      escalationFailed: row.bad,
      contained: row.scored,
    }));
    expect(firstPage(reportFacts('2026-10', now, usual(), { versions }))).toMatchInlineSnapshot(`
      [
        "Trust in our support fell sharply from 65 to 39 of 100 in October 2026; the fall shows on WhatsApp.",
        "That rests on 800 scored conversations; with 95% confidence the value lies between 35 and 44. In none of the 86 conversations in which the customer asked for a person did one come.",
        "Web chat is trusted most and WhatsApp least, beyond chance.",
        "* Trust on WhatsApp fell by 40 points, from 67 to 27 of 100 (interval of the change −50 to −30).",
        "- Hand-offs cost 49 points more than in September: requests for a person went unanswered in 19% of conversations (76 of 400), after 2.3%.",
        "- It shows on "refund": 36% went badly (72 of 200), after 3.5%.",
        "- It came with release 4.2 of 6 Oct 2026: 21% went badly with it, 3.3% with the one before. That fits in time; it is no proof.",
        "- Other cases coming explain little of it.",
        "No other channel moved beyond chance against September by enough to matter.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "Of 90 conversations that went badly with the bot, people then solved 0 (0%, interval 0% to 4.1%); September cannot be compared, too few went badly.",
        "order status: Keep, with a person at hand. 98% of 400 that the bot handled alone stayed solved (95% to 99%); 10 of 10 requests for a person got none.",
        "refund: Keep, with a person at hand. 80% of 400 that the bot handled alone stayed solved (76% to 84%); 76 of 76 requests for a person got none.",
        "Rests on the three months that end with October 2026.",
      ]
    `);
  });

  it('a recovery', () => {
    const before: Told[] = [
      ...usual().slice(0, 2),
      { channel: 'whatsapp', topic: 'refund', n: 200, lost: 40, wrong: 42, recovered: 4 },
      { channel: 'whatsapp', topic: 'order status', n: 200, lost: 8 },
    ];
    const now = usual().map((told) => ({ ...told, recovered: (told.lost ?? 0) - 1 }));
    expect(firstPage(reportFacts('2026-10', now, before))).toMatchInlineSnapshot(`
      [
        "Trust in our support rose sharply from 38 to 65 of 100 in October 2026; the rise shows on WhatsApp.",
        "That rests on 800 scored conversations; with 95% confidence the value lies between 59 and 71. In none of the 19 conversations in which the customer asked for a person did one come.",
        "The channels cannot be told apart by their trust.",
        "* Trust on WhatsApp rose by 41 points, from 26 to 67 of 100 (interval of the change +31 to +51).",
        "- Wrong statements cost 31 points less than in September: customers were told something wrong in 0.5% of conversations (2 of 400), after 11%.",
        "- It shows on "refund": 3.5% went badly (7 of 200), after 41%.",
        "- Other cases coming explain little of it.",
        "No other channel moved beyond chance against September by enough to matter.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "Of 23 conversations that went badly with the bot, people then solved 15 (65%, interval 45% to 81%); September cannot be compared, too few went badly.",
        "order status: Keep, with a person at hand. 98% of 400 that the bot handled alone stayed solved (96% to 99%); 8 of 8 requests for a person got none.",
        "refund: Keep, with a person at hand. 96% of 400 that the bot handled alone stayed solved (94% to 98%); 11 of 11 requests for a person got none.",
        "Rests on the three months that end with October 2026.",
      ]
    `);
  });

  it('too little data', () => {
    const few: Told[] = [{ channel: 'web_chat', n: 12, lost: 1 }];
    expect(firstPage(reportFacts('2026-10', few, few))).toMatchInlineSnapshot(`
      [
        "In October 2026 too few conversations were scored to say how far our support can be trusted.",
        "There were 12 scored conversations; 30 are needed. One customer asked for a person and got none.",
        "There are too few conversations to tell a change from chance.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "One conversation went badly with the bot; a person did not solve it.",
        "refund: Cannot be told yet. Only 12 that the bot handled alone could be followed for 7 days, 30 are needed.",
        "Rests on the three months that end with October 2026: of no topic have 30 conversations that the bot handled alone been followed for 7 days, so nothing is advised.",
      ]
    `);
  });

  it('a month whose month before had too little', () => {
    const few: Told[] = [{ channel: 'web_chat', n: 12, lost: 1 }];
    expect(firstPage(reportFacts('2026-10', usual(), few)).slice(0, 4)).toMatchInlineSnapshot(`
      [
        "Trust in our support stood at 65 of 100 in October 2026; September had too few conversations to compare it with.",
        "That rests on 800 scored conversations; with 95% confidence the value lies between 59 and 71. In none of the 19 conversations in which the customer asked for a person did one come.",
        "The channels cannot be told apart by their trust.",
        "There are too few conversations to tell a change from chance.",
      ]
    `);
  });

  it('the first month', () => {
    expect(firstPage(reportFacts('2026-10', usual(), null))).toMatchInlineSnapshot(`
      [
        "Trust in our support stood at 65 of 100 in October 2026; there is no earlier month to compare it with.",
        "That rests on 800 scored conversations; with 95% confidence the value lies between 59 and 71. In none of the 19 conversations in which the customer asked for a person did one come.",
        "The channels cannot be told apart by their trust.",
        "There is no earlier month, so no change can be told.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "Of 23 conversations that went badly with the bot, people then solved 0 (0%, interval 0% to 14%).",
        "order status: Keep, with a person at hand. 98% of 400 that the bot handled alone stayed solved (96% to 99%); 8 of 8 requests for a person got none.",
        "refund: Keep, with a person at hand. 96% of 400 that the bot handled alone stayed solved (94% to 98%); 11 of 11 requests for a person got none.",
        "Rests on the three months that end with October 2026.",
      ]
    `);
  });

  it('one channel', () => {
    const one = (lost: number): Told[] => [
      { channel: 'email', topic: 'refund', n: 150, lost, kind: 'returning' },
      { channel: 'email', topic: 'order status', n: 150, lost: 3 },
    ];
    expect(firstPage(reportFacts('2026-01', one(40), one(8)))).toMatchInlineSnapshot(`
      [
        "Trust in our support fell sharply from 72 to 37 of 100 in January 2026.",
        "That rests on 300 scored conversations; with 95% confidence the value lies between 30 and 45. In none of the 43 conversations in which the customer asked for a person did one come.",
        "* Trust on Email fell by 35 points, from 72 to 37 of 100 (interval of the change −48 to −20).",
        "- Hand-offs cost 35 points more than in December 2025: requests for a person went unanswered in 14% of conversations (43 of 300), after 3.7%.",
        "- It shows on "refund": 27% went badly (40 of 150), after 5.3%.",
        "- Other cases coming explain little of it.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "Of 43 conversations that went badly with the bot, people then solved 0 (0%, interval 0% to 8.2%); December 2025 cannot be compared, too few went badly.",
        "order status: Keep, with a person at hand. 98% of 150 that the bot handled alone stayed solved (94% to 99%); 3 of 3 requests for a person got none.",
        "refund: Keep, with a person at hand. 73% of 150 that the bot handled alone stayed solved (66% to 80%); 40 of 40 requests for a person got none.",
        "Rests on the three months that end with January 2026.",
      ]
    `);
  });

  it('nothing scored, and one conversation', () => {
    const none = reportFacts('2026-10', [], usual());
    expect(firstPage(none).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "In October 2026 no conversation could be scored, so nothing can be said of trust.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "No conversation went badly with the bot, so there was nothing for people to put right.",
      ]
    `);
    expect(
      firstPage(reportFacts('2026-10', [{ channel: 'email', n: 1, lost: 1 }], null)),
    ).toMatchInlineSnapshot(`
      [
        "In October 2026 too few conversations were scored to say how far our support can be trusted.",
        "There was 1 scored conversation; 30 are needed. One customer asked for a person and got none.",
        "There is no earlier month, so no change can be told.",
        "What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.",
        "One conversation went badly with the bot; a person did not solve it.",
        "refund: Cannot be told yet. Only 1 that the bot handled alone could be followed for 7 days, 30 are needed.",
        "Rests on the three months that end with October 2026: of no topic have 30 conversations that the bot handled alone been followed for 7 days, so nothing is advised.",
      ]
    `);
  });

  it('a month that is not over', () => {
    const facts = reportFacts('2026-10', usual(), usual(), { lastDay: '2026-10-17', over: false });
    expect(firstPage(facts).slice(0, 2)).toMatchInlineSnapshot(`
      [
        "Trust in our support stood at 65 of 100 in October 2026 so far; against September (65) it moved no more than chance would.",
        "The data reach until 17 Oct 2026; the month is not over. That rests on 800 scored conversations; with 95% confidence the value lies between 59 and 71. In none of the 19 conversations in which the customer asked for a person did one come.",
      ]
    `);
  });

  it('a real move of less than a point', () => {
    const many = (lost: number): Told[] => [{ channel: 'email', n: 400_000, lost }];
    expect(firstPage(reportFacts('2026-10', many(2_000), many(2_150))).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "Trust in our support stood at 95 of 100 in October 2026, less than a point above September, a difference that is small but beyond chance.",
        "That rests on 400,000 scored conversations; with 95% confidence the value rounds to 95. In none of the 2,000 conversations in which the customer asked for a person did one come.",
        "Nothing moved beyond chance against September by enough to matter.",
      ]
    `);
  });
});

describe('the money line', () => {
  const groups = (left: number): ExperienceGroup[] =>
    [true, false].flatMap((exposed) =>
      [true, false].map((event) => {
        const gone = exposed ? left : 20;
        const count = event ? gone : 200 - gone;
        const days = { n: count, sum: 100 * count, squares: 10_000 * count };
        return {
          exposed,
          segment: null,
          tenure: 'unknown' as const,
          event,
          time: event ? 30 : 180,
          count,
          days,
        };
      }),
    );
  const customers = (left: number, hasRevenue: boolean) => ({
    from: '2025-10-01',
    groups: groups(left),
    revenue: { customers: 200 - left, known: hasRevenue ? 200 - left : 0, revenue: (200 - left) * 5_000 },
    hasRevenue,
    hasFile: true,
  });
  const sentences = (left: number, hasRevenue: boolean) =>
    written(reportFacts('2026-10', usual(), usual(), { customers: customers(left, hasRevenue) })).money
      .sentences;

  it('with a difference beyond chance', () =>
    expect(sentences(60, true)).toMatchInlineSnapshot(`
      [
        "Of 200 customers whose first week held a bad conversation, 30% left within 180 days, against 10% of customers like them whose first week held none.",
        "140 customers with a bad first week are still there, the newest included; at what they pay, the difference puts 1,400 of monthly revenue at risk (869 to 1,931, in the currency of the customers file).",
        "This goes with bad first weeks; it is not proven to be caused by them.",
      ]
    `));
  it('with one that may be chance', () =>
    expect(sentences(24, true)).toMatchInlineSnapshot(`
    [
      "Of 200 customers whose first week held a bad conversation, 12% left within 180 days, against 10% of customers like them whose first week held none.",
      "That difference may be chance (2.0 points, −4.1 to 8.1 points), so no revenue is put at risk by it.",
    ]
  `));
  it('without revenue', () =>
    expect(sentences(60, false)).toMatchInlineSnapshot(`
    [
      "Of 200 customers whose first week held a bad conversation, 30% left within 180 days, against 10% of customers like them whose first week held none.",
      "The difference is beyond chance (20.0 points, 12.4 to 27.6 points). To say it in money, the customers file needs the column monthly_revenue.",
    ]
  `));
  it('where the exposed stay longer', () =>
    expect(sentences(4, true)).toMatchInlineSnapshot(`
    [
      "Of 200 customers whose first week held a bad conversation, 2.0% left within 180 days, against 10% of customers like them whose first week held none.",
      "They left less often, so no revenue is put at risk by it (−8.0 points, −12.6 to −3.4 points).",
    ]
  `));
});

describe('the words on the data', () => {
  const sentences = (other: Partial<ReportFacts>) =>
    written(reportFacts('2026-10', usual(), usual(), other)).quality;

  it('with nothing missing and nobody who has read', () =>
    expect(sentences({})).toMatchInlineSnapshot(`
    [
      "800 conversations fell into the month; 800 of them were scored.",
      "Nobody has reviewed conversations of this month, so it is not known how far people agree with these scores.",
    ]
  `));

  it('with what was not scored, and without policies', () =>
    expect(
      sentences({
        firstDay: '2026-10-05',
        lastDay: '2026-10-30',
        policies: null,
        unscored: [
          { engaged: false, language: 'en', count: 1 },
          { engaged: true, language: 'es', count: 12 },
          { engaged: true, language: 'not a code!', count: 3 },
          { engaged: true, language: null, count: 1200 },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "800 conversations fell into the month; 800 of them were scored.",
        "The data begin on 5 Oct 2026.",
        "The data end on 30 Oct 2026.",
        "1 was not scored because only one side wrote.",
        "1,215 were not scored because the scorer reads English only (Spanish: 12, not a code!: 3 and not known: 1,200).",
        "No policies are imported, so wrong statements were not looked for and cost nothing.",
        "Nobody has reviewed conversations of this month, so it is not known how far people agree with these scores.",
      ]
    `));

  it('with people who have read', () => {
    const loop = new Set(['confusion.loop'] as const);
    const none = new Set<never>();
    const reviewed = Array.from({ length: 60 }, (_, i) => ({
      sampled: i < 50,
      machine: i % 5 === 0 ? loop : none,
      people: i % 6 === 0 ? loop : none,
    }));
    expect(sentences({ reviewed })).toMatchInlineSnapshot(`
      [
        "800 conversations fell into the month; 800 of them were scored.",
        "People have read 60 conversations of this month, 50 of them drawn at random: confusion rate 2.5% (0% to 18%) by their reading, 4.5% by the scorer's; loop rate 0% (0% to 13%) by their reading, 0% by the scorer's; wrong statements 0.5% (0% to 5.9%) by their reading, 0.5% by the scorer's; empathy gaps 0% (0% to 5.4%) by their reading, 0% by the scorer's.",
      ]
    `);
    expect(sentences({ reviewed: reviewed.slice(0, 12) }).at(-1)).toMatchInlineSnapshot(
      `"People have read 12 conversations of this month, 12 of them drawn at random: too few to correct the rates (30 are needed)."`,
    );
  });
});
