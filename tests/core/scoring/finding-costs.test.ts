import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVER_GROUPS, driverGroupOf } from '@/core/scoring/driver-group';
import { FINDING_KINDS, type Finding, type FindingKind } from '@/core/scoring/finding';
import { findingCosts } from '@/core/scoring/finding-costs';
import { type GroupValues, severity } from '@/core/scoring/severity';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';

function found(kind: FindingKind, confidence: number): Finding {
  return { kind, confidence, message: 0, rule: 'test', evidence: [{ message: 0, start: 0, end: 1 }] };
}

/** The severity that the scorer gives to these findings: the best confidence of each group counts. */
function severityOf(findings: readonly Finding[], negativeEnd = 0) {
  const best: GroupValues = { escalation: 0, accuracy: 0, confusion: 0, empathy: 0, negativeEnd };
  for (const { kind, confidence } of findings) {
    const group = driverGroupOf(kind);
    if (group !== null) best[group] = Math.max(best[group], confidence);
  }
  return severity(best, DEFAULT_SETTINGS.weights);
}

const anyFinding = fc
  .tuple(fc.constantFrom(...FINDING_KINDS), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([kind, confidence]) => found(kind, confidence));

describe('findingCosts', () => {
  it('gives a lone finding all of its group', () => {
    const findings = [found('confusion.loop', 0.5)];
    expect(findingCosts(findings, severityOf(findings))).toEqual([expect.closeTo(30)]);
  });

  it('shares a group in proportion to confidence', () => {
    const findings = [found('confusion.loop', 0.9), found('confusion.fallback', 0.3)];
    const [loop = 0, fallback = 0] = findingCosts(findings, severityOf(findings));
    expect(loop + fallback).toBeCloseTo(54);
    expect(loop / fallback).toBeCloseTo(3);
  });

  it('costs nothing where there are only signals, and nothing without findings', () => {
    const signals = [found('human_request', 0.9), found('contact_request', 0.8)];
    expect(findingCosts(signals, severityOf(signals, 1))).toEqual([0, 0]);
    expect(findingCosts([], severityOf([]))).toEqual([]);
  });

  it('adds up, group by group, to what the ledger shows', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (findings, end) => {
          const total = severityOf(findings, end);
          const costs = findingCosts(findings, total);
          for (const group of DRIVER_GROUPS.filter((name) => name !== 'negativeEnd')) {
            const sum = findings.reduce(
              (s, { kind }, i) => s + (driverGroupOf(kind) === group ? (costs[i] ?? 0) : 0),
              0,
            );
            expect(sum).toBeCloseTo(100 * total.parts[group]);
          }
          expect(costs.reduce((a, b) => a + b, 0) + 100 * total.parts.negativeEnd).toBeCloseTo(
            100 * total.total,
          );
        },
      ),
    );
  });
});
