import { describe, expect, test } from 'vitest';
import { churnDifference } from '@/core/metrics/churn-difference';
import { experienceAndChurn } from '@/core/metrics/experience-and-churn';
import type { ExperienceGroup } from '@/core/metrics/experience-groups';
import { groupBalance } from '@/core/metrics/group-balance';
import { revenueAtRisk } from '@/core/metrics/revenue-at-risk';
import { seeded } from '@/eval/coverage/simulate-conversations';

const group = (of: Partial<ExperienceGroup>): ExperienceGroup => ({
  exposed: false,
  segment: null,
  tenure: 'unknown',
  time: 200,
  event: false,
  count: 1,
  days: { n: 0, sum: 0, squares: 0 },
  ...of,
});

/** Customers whose daily chance of leaving is known; half of all are censored between day 60 and 260. */
function simulate(
  random: () => number,
  size: number,
  hazards: { segment: string; exposed: number; rest: number; share: number }[],
) {
  return Array.from({ length: size }, () => {
    const segment = hazards[Math.floor(random() * hazards.length)] ?? hazards[0];
    if (!segment) throw new Error('no hazards');
    const exposed = random() < segment.share;
    const leaves = -Math.log(1 - random()) / (exposed ? segment.exposed : segment.rest);
    const end = 60 + 200 * random();
    return group({
      exposed,
      segment: segment.segment,
      time: Math.floor(Math.min(leaves, end)),
      event: leaves < end,
    });
  });
}

describe('the difference in churn', () => {
  test('covers the truth where the groups differ in segment, which the plain difference does not', () => {
    // The segment that leaves more is also exposed more: as one group the exposed look three times as bad.
    const hazards = [
      { segment: 'a', exposed: 0.006, rest: 0.004, share: 0.6 },
      { segment: 'b', exposed: 0.0015, rest: 0.001, share: 0.15 },
    ];
    const left = (hazard: number) => 1 - Math.exp(-hazard * 90);
    const weights = [0.6, 0.15].map((share) => share / 0.75);
    const truth = hazards.reduce(
      (sum, h, i) => sum + (weights[i] ?? 0) * (left(h.exposed) - left(h.rest)),
      0,
    );
    const random = seeded(3);
    let [covered, plain] = [0, 0];
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const groups = simulate(random, 800, hazards);
      const fair = churnDifference(groups)(90);
      if (fair && fair.low <= truth && truth <= fair.high) covered += 1;
      const unfair = churnDifference(groups.map((row) => ({ ...row, segment: null })))(90);
      if (unfair && unfair.low <= truth && truth <= unfair.high) plain += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.9);
    expect(plain / runs).toBeLessThan(0.6);
  });

  test('leaves out strata without anybody alike, and says how many', () => {
    const both = [true, false].flatMap((exposed) => [
      group({ exposed, segment: 'a', count: 20 }),
      group({ exposed, segment: 'a', time: 10, event: true, count: exposed ? 20 : 5 }),
    ]);
    const alone = group({ exposed: true, segment: 'b', count: 7 });
    const figure = churnDifference([...both, alone])(90);
    expect(figure).toMatchObject({ compared: 40, unmatched: 7 });
    expect(figure?.difference).toBeCloseTo(0.5 - 0.2, 12);
    expect(churnDifference([alone])(90)).toBeNull();
  });
});

describe('first week and staying', () => {
  const hazards = [{ segment: 'a', exposed: 0.008, rest: 0.002, share: 0.3 }];

  test('finds a hazard that is four times as high', () => {
    const figure = experienceAndChurn(simulate(seeded(11), 1500, hazards));
    expect(figure.state).toBe('ok');
    expect(figure.hazardRatio?.low).toBeLessThan(4);
    expect(figure.hazardRatio?.high).toBeGreaterThan(4);
    expect(figure.daysDifference?.high).toBeLessThan(0);
    expect(figure.churn?.low).toBeGreaterThan(0);
    expect(figure.test?.p).toBeLessThan(0.001);
  });

  test.each<[string, ExperienceGroup[], string, RegExp]>([
    ['nobody', [], 'none', /no customer/],
    [
      'few exposed',
      [group({ exposed: true, count: 3 }), group({ count: 500, event: true })],
      'too-little',
      /30 of each/,
    ],
    [
      'nobody left',
      [group({ exposed: true, count: 50 }), group({ count: 500 })],
      'too-little',
      /0 of these customers left/,
    ],
    [
      'a short look',
      [
        group({ exposed: true, count: 50, time: 9, event: true }),
        group({ count: 500, time: 9, event: true }),
      ],
      'too-little',
      /less than 28 days/,
    ],
  ])('%s: not enough data, in words', (_, groups, state, words) => {
    const figure = experienceAndChurn(groups);
    expect(figure).toMatchObject({
      state,
      hazardRatio: null,
      churn: null,
      reason: expect.stringMatching(words),
    });
    expect(revenueAtRisk(figure, { customers: 5, known: 5, revenue: 100 })).toMatchObject({
      value: null,
      reason: expect.stringMatching(words),
    });
  });

  test('revenue at risk is exposed x difference x mean revenue, with the interval of the difference', () => {
    const figure = experienceAndChurn(simulate(seeded(11), 1500, hazards));
    const risk = revenueAtRisk(figure, { customers: 10, known: 4, revenue: 8000 });
    expect(risk.value).toBeCloseTo(10 * 2000 * (figure.churn?.difference ?? 0), 6);
    expect(risk.low).toBeCloseTo(10 * 2000 * (figure.churn?.low ?? 0), 6);
    expect(risk.real).toBe(true);
    expect(revenueAtRisk(figure, { customers: 10, known: 0, revenue: 0 }).value).toBeNull();
  });

  test('weighting by strata brings the groups together', () => {
    const unlike = simulate(seeded(5), 900, [
      { segment: 'a', exposed: 0.004, rest: 0.002, share: 0.6 },
      { segment: 'b', exposed: 0.004, rest: 0.002, share: 0.2 },
    ]);
    const [a] = groupBalance(unlike).filter(({ trait, value }) => trait === 'segment' && value === 'a');
    expect(a?.before).toBeGreaterThan(0.5);
    expect(a?.after).toBeCloseTo(0, 8);
  });
});
