import { describe, expect, test } from 'vitest';
import { correctedRate } from '@/core/metrics/corrected-rate';
import { detectorQuality } from '@/core/metrics/detector-quality';
import { NO_FACTS } from '@/core/metrics/facts';
import { reviewedRates } from '@/core/metrics/reviewed-rates';
import type { ReviewedConversation } from '@/core/review/reviewed-conversation';
import type { FindingKind } from '@/core/scoring/finding';
import { seeded } from '@/eval/coverage/simulate-conversations';

const reviewed = (machine: FindingKind[], people: FindingKind[], sampled = true): ReviewedConversation => ({
  sampled,
  machine: new Set(machine),
  people: new Set(people),
});

describe('a corrected rate', () => {
  test('covers the truth where the raw rate does not: 3% true, sensitivity .8, specificity .95', () => {
    const random = seeded(4);
    const [runs, all, sample] = [300, 20_000, 400];
    let covered = 0;
    let raw = 0;
    for (let run = 0; run < runs; run++) {
      // The machine's count over all comes from the same conversations that the sample is drawn from.
      let numerator = 0;
      const counts = { both: 0, machineOnly: 0, peopleOnly: 0, neither: 0 };
      for (let i = 0; i < all; i++) {
        const truth = random() < 0.03;
        const found = random() < (truth ? 0.8 : 0.05);
        if (found) numerator += 1;
        if (i < sample)
          counts[found ? (truth ? 'both' : 'machineOnly') : truth ? 'peopleOnly' : 'neither'] += 1;
      }
      const figure = correctedRate(numerator, all, counts);
      raw += (figure.raw ?? 0) / runs;
      if ((figure.low ?? 1) <= 0.03 && (figure.high ?? 0) >= 0.03) covered += 1;
    }
    expect(raw).toBeCloseTo(0.8 * 0.03 + 0.05 * 0.97, 2);
    expect(covered / runs).toBeGreaterThan(0.92);
  });

  test('a spotless small sample does not pass for a perfect detector', () => {
    const spotless = correctedRate(50, 1000, { both: 2, machineOnly: 0, peopleOnly: 0, neither: 38 });
    expect(spotless.value).toBeCloseTo(0.05, 12);
    expect((spotless.high ?? 0) - (spotless.low ?? 0)).toBeGreaterThan(0.1);
  });

  test('needs 30 reviews and something scored', () => {
    const few = { both: 1, machineOnly: 0, peopleOnly: 0, neither: 28 };
    expect(correctedRate(5, 100, few)).toMatchObject({
      value: null,
      raw: 0.05,
      reason: expect.stringContaining('29'),
    });
    expect(correctedRate(0, 0, { ...few, neither: 50 })).toMatchObject({ value: null, raw: null });
  });
});

test('precision, recall and kappa of a detector', () => {
  // J. Cohen 1960's way of counting on a table that is easy to do by hand: po = .7, pe = .5.
  const { precision, recall, kappa, n } = detectorQuality({
    both: 20,
    machineOnly: 5,
    peopleOnly: 10,
    neither: 15,
  });
  expect(n).toBe(50);
  expect(precision).toMatchObject({ numerator: 20, denominator: 25 });
  expect(recall).toMatchObject({ numerator: 20, denominator: 30 });
  expect(kappa?.value).toBeCloseTo(0.4, 12);
  expect(detectorQuality({ both: 0, machineOnly: 0, peopleOnly: 0, neither: 0 })).toMatchObject({
    precision: { value: null },
    kappa: null,
  });
});

test('only conversations drawn at random count, and a family counts once', () => {
  const rows = [
    ...Array.from({ length: 30 }, () =>
      reviewed(['confusion.loop', 'confusion.fallback'], ['confusion.fallback']),
    ),
    ...Array.from({ length: 100 }, () => reviewed(['confusion.loop'], [], false)),
  ];
  const figure = reviewedRates([{ ...NO_FACTS, scored: 1000, confused: 100, looped: 60 }], rows);
  expect(figure).toMatchObject({ reviewed: 130, sampled: 30 });
  const of = (key: string) => figure.corrected.find((row) => row.key === key)?.rate;
  expect(of('confusionRate')?.value).toBeCloseTo(0.1, 12);
  expect(of('loopRate')?.value).toBe(0);
  const loop = figure.detectors.find(({ kind }) => kind === 'confusion.loop')?.quality;
  expect(loop?.precision).toMatchObject({ numerator: 0, denominator: 30 });
});
