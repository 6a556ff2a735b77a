import { describe, expect, it } from 'vitest';
import { readFindings } from '@/components/transcript/reading';
import type { Finding, FindingKind } from '@/core/scoring/finding';
import { severity } from '@/core/scoring/severity';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';

function found(kind: FindingKind, message: number, start: number, confidence = 0.9): Finding {
  return { kind, message, confidence, rule: 'test', evidence: [{ message, start, end: start + 1 }] };
}

describe('readFindings', () => {
  it('numbers findings as the transcript meets them, and the points add up', () => {
    const findings = [
      found('escalation.refused', 5, 0),
      found('confusion.loop', 3, 0, 0.7),
      found('human_request', 4, 9),
      found('confusion.fallback', 3, 8, 0.8),
    ];
    const total = severity(
      { escalation: 0.9, accuracy: 0, confusion: 0.8, empathy: 0, negativeEnd: 0.8 },
      DEFAULT_SETTINGS.weights,
    );
    const reading = readFindings(findings, total);
    expect(reading.findings.map(({ kind, number }) => [number, kind])).toEqual([
      [1, 'confusion.loop'],
      [2, 'confusion.fallback'],
      [3, 'human_request'],
      [4, 'escalation.refused'],
    ]);
    expect(reading.lost).toBe(Math.round(100 * total.total));
    expect(reading.findings.reduce((sum, { points }) => sum + points, reading.negativeEnd)).toBe(
      reading.lost,
    );
    expect(reading.findings[2]).toMatchObject({ group: null, points: 0 });
    expect(reading.negativeEnd).toBeGreaterThan(0);
  });

  it('loses nothing where nothing was found', () => {
    const none = severity(
      { escalation: 0, accuracy: 0, confusion: 0, empathy: 0, negativeEnd: 0 },
      DEFAULT_SETTINGS.weights,
    );
    expect(readFindings([], none)).toEqual({ findings: [], negativeEnd: 0, lost: 0 });
  });
});
