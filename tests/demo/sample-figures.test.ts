import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, type Outcome } from '@/core/filter/filter';
import { parseFilter } from '@/core/filter/parse-filter';
import { overview } from '@/core/metrics/overview';
import { filterPredicate } from '@/db/read/filter-predicate';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readDataSpan } from '@/db/read/read-data-span';
import { readRevenues } from '@/db/read/read-revenues';
import { readReviewProgress } from '@/db/read/read-review-progress';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { conversations } from '@/db/schema/sqlite';
import { allFigures } from '@/jobs/all-figures';
import { readReport } from '@/jobs/report/read-report';
import { reviewSample } from '@/jobs/review-sample';
import { COUNTED_BY, FOLLOWED_FOR } from '../support/counted-by';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;

beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  for (const file of ['policies.csv', 'messages.csv', 'customers.csv'])
    await workspace.import(fs.readFileSync(`demo/data/${file}`), file);
  await reviewSample(workspace.engine, 'demo/data/readings.csv', () => NOW);
}, 300_000);

afterAll(() => workspace.remove());

const BEFORE = ['2026-03-01', '2026-07-05'] as const;
const BROKEN = ['2026-07-06', '2026-09-06'] as const;
const MENDED = ['2026-09-07', '2026-10-31'] as const;

async function trustOf(channel: string, [from, to]: readonly [string, string]) {
  const { db } = workspace.engine;
  const period = { ...NO_FILTER, from, to };
  const facts = await readStratumFacts(db, period);
  const { channels } = overview(facts, await readCustomerClusters(db, period), 10);
  const found = channels.find((figure) => figure.channel === channel);
  if (found?.state !== 'ok') throw new Error(`No trust for ${channel}.`);
  return found;
}

/** Lower, and by more than the intervals leave open. */
async function expectFall(channel: string, from: readonly [string, string], to: readonly [string, string]) {
  const [high, low] = [await trustOf(channel, from), await trustOf(channel, to)];
  expect(low.high).toBeLessThan(high.low as number);
}

describe('the figures of the sample, through the real import', () => {
  test('WhatsApp loses trust over hand-offs in the weeks of release 4.2.0, and wins it back', async () => {
    await expectFall('whatsapp', BEFORE, BROKEN);
    await expectFall('whatsapp', MENDED, BROKEN);
    const { drivers } = await trustOf('whatsapp', BROKEN);
    expect([...(drivers ?? [])].sort((a, b) => b.points - a.points)[0]?.group).toBe('escalation');
  });

  test('web chat loses trust where customers are told the invented rule', async () => {
    await expectFall('web_chat', BEFORE, BROKEN);
    const { drivers } = await trustOf('web_chat', BROKEN);
    expect([...(drivers ?? [])].sort((a, b) => b.points - a.points)[0]?.group).toBe('accuracy');
  });

  test.each(['whatsapp', 'web_chat', 'email', 'voice_bot'])(
    'in-app support is trusted more than %s',
    async (other) => {
      const whole = [BEFORE[0], MENDED[1]] as const;
      const [app, rest] = [await trustOf('in_app', whole), await trustOf(other, whole)];
      expect(app.value as number).toBeGreaterThan(rest.value as number);
      expect(app.rank).toBe(1);
    },
  );

  test('every figure has something to show', async () => {
    const figures = await allFigures(workspace.engine.db, { ...NO_FILTER, from: BROKEN[0], to: MENDED[1] });
    const { service, retention, change, alerts } = figures;
    expect(service.funnel.every(({ reached }) => (reached.value ?? 0) > 0.3)).toBe(true);
    expect(service.timeToPerson.p95.value).toBeGreaterThan(service.timeToPerson.p50.value ?? 0);
    expect(service.resolutions.deflectionGap.low).toBeGreaterThan(0.05);
    expect(service.recoveryRate.numerator).toBeGreaterThan(0);
    expect(service.trustDebt.numerator).toBeGreaterThan(10);
    expect(new Set(service.automationBalance.map(({ advice }) => advice)).size).toBeGreaterThan(1);
    expect(retention.repeatContact.within30.value).toBeGreaterThan(
      retention.repeatContact.within7.value ?? 1,
    );
    expect(retention.timeToNextContact.test?.p).toBeLessThan(0.05);
    expect(retention.revenueAtRisk.value).toBeGreaterThan(0);
    expect(change?.trust.find(({ channel }) => channel === 'whatsapp')?.change.verdict).toBe('real');
    expect(alerts.some(({ channel, week }) => channel === 'whatsapp' && week < MENDED[0])).toBe(true);
    expect(alerts.every(({ direction, week }) => direction === 'high' && week < MENDED[0])).toBe(true);
    const whole = await allFigures(workspace.engine.db, NO_FILTER);
    expect(whole.retention.churn.hazardRatio?.low).toBeGreaterThan(1);
    expect(whole.retention.cohorts.length).toBe(8);
    const { asymmetry } = whole.retention;
    expect(asymmetry.low).toBeGreaterThan(1);
    expect(asymmetry.value).toBeGreaterThan(1.5);
    expect(asymmetry.value).toBeLessThan(5);
    const released = whole.versions.find((row) => row.channel === 'web_chat' && row.botVersion === '4.2.0');
    expect(released?.change?.verdict).toBe('real');
    // No figure is NaN: JSON would write null where a number was meant, and Infinity too.
    const numbers: number[] = [];
    JSON.stringify([figures, whole], (_, value) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers.every(Number.isFinite)).toBe(true);
  }, 120_000);
});

describe('the reviews of the sample', () => {
  test('two people have read 400 at random, and do not always agree with the machine', async () => {
    const { reviewed, sampled, corrected, detectors } = (await allFigures(workspace.engine.db, NO_FILTER))
      .reviews;
    expect([reviewed, sampled]).toEqual([400, 400]);
    expect(corrected.every(({ rate }) => rate.low !== null && rate.high !== null)).toBe(true);
    const of = (kind: string) => detectors.find((row) => row.kind === kind)?.quality;
    expect(of('confusion.unanswered')?.precision.value).toBeLessThan(1);
    expect(of('empathy.missing')?.recall.value).toBeLessThan(1);
    expect(of('escalation.refused')?.kappa?.value).toBeGreaterThan(0.8);
    expect((await readReviewProgress(workspace.engine.db)).reviewers).toEqual([
      { name: 'Priya Nair', reviewed: 200 },
      { name: 'Tom Ellery', reviewed: 200 },
    ]);
  });

  test('are made once', async () => {
    expect(await reviewSample(workspace.engine, 'demo/data/readings.csv', () => NOW)).toBe(0);
  });
});

describe('a list', () => {
  test('has its order whether many or few are gone through', async () => {
    const { db } = workspace.engine;
    const all = await db.select().from(conversations);
    const pays = await readRevenues(
      db,
      [...new Set(all.flatMap(({ customerId }) => customerId ?? []))].slice(0, 1800),
    );
    const revenue = (id: string | null) => pays.get(id ?? '') ?? -1;
    const down = (a: number | string, b: number | string) => (a === b ? 0 : a > b ? -1 : 1);
    type Row = (typeof all)[number];
    const orders = {
      severity: (a: Row, b: Row) => down(a.severity, b.severity) || down(a.day, b.day) || a.id - b.id,
      newest: (a: Row, b: Row) =>
        down(a.day, b.day) || down(a.startedAt ?? 0, b.startedAt ?? 0) || a.id - b.id,
      money: (a: Row, b: Row) =>
        down(revenue(a.customerId), revenue(b.customerId)) || down(a.severity, b.severity) || a.id - b.id,
    };
    for (const channel of [null, 'voice_bot'])
      for (const sort of ['severity', 'newest', 'money'] as const) {
        const expected = all.filter((row) => channel === null || row.channel === channel).sort(orders[sort]);
        // The last page of the whole list reaches beyond the customers whose revenue is known.
        for (const page of [1, 7, Math.ceil(expected.length / 50)]) {
          const { rows } = await readConversationList(
            db,
            { ...NO_FILTER, channel },
            { sort, page, pageSize: 50 },
          );
          const ids = expected.slice(50 * (page - 1), 50 * page).map(({ id }) => id);
          expect([channel, sort, page, rows.map(({ id }) => id)]).toEqual([channel, sort, page, ids]);
        }
      }
  });
});

describe('a figure opens exactly the conversations that it counts', () => {
  const listed = async (filter: Partial<Filter>) => {
    const { db } = workspace.engine;
    const asked = { ...NO_FILTER, ...filter };
    const page = { sort: 'newest', page: 1, pageSize: 1 } as const;
    const { total, more, rows } = await readConversationList(db, asked, page);
    // What the list says is what is found when all are counted one by one, whichever way they are found.
    const counted = await db.$count(conversations, filterPredicate(db, asked));
    const inOrder = await db.$count(conversations, filterPredicate(db, asked, { inOrder: true }));
    expect([asked, total, more, inOrder]).toEqual([asked, counted, false, counted]);
    expect(rows.length).toBe(Math.min(1, counted));
    return counted;
  };
  const period = { from: BROKEN[0], to: MENDED[1] };

  test('whatever the outcome', async () => {
    const span = await readDataSpan(workspace.engine.db);
    for (const [name, column] of Object.entries(COUNTED_BY)) {
      const outcome = name as Outcome;
      const last = FOLLOWED_FOR[outcome]?.(span) ?? period.to;
      const to = last.localeCompare(period.to) < 0 ? last : period.to;
      const facts = await readStratumFacts(workspace.engine.db, { ...NO_FILTER, ...period, to });
      const counted = facts.reduce((sum, row) => sum + row[column], 0);
      expect([outcome, await listed({ ...period, outcome })]).toEqual([outcome, counted]);
    }
  }, 120_000);

  test('the losses of the funnel, the gap, alerts, cells, starts and changes too', async () => {
    const { service, alerts, retention, change, hours, versions } = await allFigures(workspace.engine.db, {
      ...NO_FILTER,
      ...period,
    });
    for (const { step, lost } of service.funnel)
      if (step !== 'asked') expect([step, await listed({ ...period, lost: step })]).toEqual([step, lost]);
    expect(await listed({ ...period, outcome: 'not-durable' })).toBe(
      service.resolutions.deflectionGap.numerator,
    );
    expect(await listed({ ...period, outcome: 'not-recovered' })).toBe(
      service.recoveryRate.denominator - service.recoveryRate.numerator,
    );
    for (const { filter, numerator } of alerts) expect(await listed(filter)).toBe(numerator);
    for (const { filter, now, filterBefore, before } of change?.rates ?? []) {
      expect(await listed(filter)).toBe(now.numerator);
      expect(await listed(filterBefore)).toBe(before.numerator);
    }
    for (const { cohort, cells } of retention.cohorts)
      for (const { month, returned } of cells)
        expect(
          await listed({ cohort, from: `${month}-01`, to: `${month}-31`, outcome: 'first-of-month' }),
        ).toBe(returned.numerator);
    const { badStart, goodStart } = retention.timeToNextContact;
    expect(await listed({ ...period, outcome: 'bad-start' })).toBe(badStart.n);
    expect(await listed({ ...period, outcome: 'good-start' })).toBe(goodStart.n);
    for (const { weekday, hour, badRate } of hours.filter((_, i) => i % 17 === 0))
      expect(await listed({ ...period, weekday, hour, outcome: 'bad' })).toBe(badRate.numerator);
    for (const { channel, botVersion, badRate } of versions)
      expect(await listed({ ...period, channel, botVersion: botVersion ?? '', outcome: 'bad' })).toBe(
        badRate.numerator,
      );
  }, 240_000);
});

describe('the monthly reports of the sample', () => {
  const reportOf = async (month: string) => {
    const report = await readReport(workspace.engine, month, NOW);
    if (report === null) throw new Error(`There is no report of ${month}.`);
    return report.model;
  };

  test('tell the story: what fell in July, why, and what came back in September', async () => {
    const july = await reportOf('2026-07');
    expect(july.headline).toMatch(
      /^Trust in our support fell .* in July 2026; the fall shows on WhatsApp and Web chat\.$/,
    );
    const [whatsapp, webChat] = july.changes;
    expect(whatsapp?.causes.join(' ')).toMatch(
      /^Hand-offs cost \d+ points more than in June.*release 4\.2\.0 of 6 Jul 2026/,
    );
    expect(webChat?.causes.join(' ')).toMatch(/^Wrong statements cost \d+ points more.*release 4\.2\.0/);
    for (const { quotation } of july.changes) expect(quotation?.text.length).toBeGreaterThan(20);
    expect(july.money.sentences.join(' ')).toMatch(/of monthly revenue at risk/);
    const september = await reportOf('2026-09');
    expect(september.headline).toMatch(
      /rose .* in September 2026; the rise shows on WhatsApp and Web chat\.$/,
    );
    expect((await reportOf('2026-10')).changes).toEqual([]);
  });

  test('every figure that is a count of conversations opens exactly those', async () => {
    const { figures } = await reportOf('2026-07');
    // These follow from every conversation of the period, or from customers and messages.
    const others = [
      'trustChange',
      'pointsLost',
      'timeToPerson',
      'fallbackRate',
      'revenueAtRisk',
      'experienceAndChurn',
    ];
    let opened = 0;
    for (const { id, key, href, numerator, n, value } of figures) {
      if (href === null || others.includes(key)) continue;
      const { filter, notices } = parseFilter(Object.fromEntries(new URLSearchParams(href.split('?')[1])));
      expect(notices).toEqual([]);
      const page = { sort: 'newest', page: 1, pageSize: 1 } as const;
      const { total } = await readConversationList(workspace.engine.db, { ...filter, within: null }, page);
      expect([id, total]).toEqual([id, numerator ?? n ?? value]);
      opened += 1;
    }
    expect(opened).toBeGreaterThan(100);
  }, 60_000);
});
