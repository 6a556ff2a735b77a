import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { type GroupValues, severity } from '@/core/scoring/severity';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';

const { weights } = DEFAULT_SETTINGS;
const NOTHING: GroupValues = { escalation: 0, accuracy: 0, confusion: 0, empathy: 0, negativeEnd: 0 };

describe('severity of a conversation', () => {
  test.each<[Partial<GroupValues>, number]>([
    [{}, 0],
    [{ escalation: 1 }, 1],
    [{ confusion: 1 }, 0.6],
    [{ empathy: 1 }, 0.3],
    [{ confusion: 1, negativeEnd: 1 }, 1 - 0.4 * 0.7],
    [{ escalation: 0.5, confusion: 0.5 }, 1 - 0.5 * 0.7],
  ])('of %j is %s', (found, expected) => {
    const { total, parts } = severity({ ...NOTHING, ...found }, weights);
    expect(total).toBeCloseTo(expected, 8);
    for (const group of DRIVER_GROUPS) expect(parts[group] > 0).toBe((found[group] ?? 0) > 0);
  });

  test('of nothing is a plain zero', () => {
    expect(severity(NOTHING, weights)).toEqual({ total: 0, parts: NOTHING });
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const groups = fc.record({
    escalation: share,
    accuracy: share,
    confusion: share,
    empathy: share,
    negativeEnd: share,
  });

  test('lies in [0, 1], its parts add up to it, and no finding lowers it', () => {
    fc.assert(
      fc.property(groups, groups, fc.constantFrom(...DRIVER_GROUPS), (found, weight, group) => {
        const { total, parts } = severity(found, weight);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(1);
        expect(DRIVER_GROUPS.reduce((sum, g) => sum + parts[g], 0)).toBeCloseTo(total, 10);
        expect(severity({ ...found, [group]: 1 }, weight).total).toBeGreaterThanOrEqual(total - 1e-12);
      }),
    );
  });
});
