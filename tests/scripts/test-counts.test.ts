import { describe, expect, it } from 'vitest';
import { countsLine, playwrightCounts, stageCounts, vitestCounts } from '../../scripts/test-counts.mjs';

function vitestReport(
  numbers: { passed?: number; failed?: number; pending?: number; todo?: number },
  files = PASSED,
) {
  return {
    numPassedTests: numbers.passed ?? 0,
    numFailedTests: numbers.failed ?? 0,
    numPendingTests: numbers.pending ?? 0,
    numTodoTests: numbers.todo ?? 0,
    testResults: files,
  };
}
const PASSED = [{ status: 'passed', assertionResults: [{ status: 'passed' }] }];
const ONE_FAILED = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const NOT_LOADED = { status: 'failed', assertionResults: [] };

describe('vitestCounts', () => {
  it.each([
    [vitestReport({ passed: 3 }), { passed: 3, failed: 0, skipped: 0 }],
    [vitestReport({ passed: 3, pending: 2, todo: 1 }), { passed: 3, failed: 0, skipped: 3 }],
    [vitestReport({ passed: 1, failed: 1 }, [ONE_FAILED]), { passed: 1, failed: 1, skipped: 0 }],
    [vitestReport({ passed: 1, failed: 1 }, [ONE_FAILED, NOT_LOADED]), { passed: 1, failed: 2, skipped: 0 }],
  ])('%j', (report, counts) => {
    expect(vitestCounts(report)).toEqual(counts);
  });
});

describe('playwrightCounts', () => {
  it('counts a test that needed a second try, and an error outside the tests, as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4, skipped: 3 });
  });
});

describe('stageCounts', () => {
  it.each([
    ['all passed', 0, { passed: 5, failed: 0, skipped: 1 }, { passed: 5, failed: 0, skipped: 1 }],
    [
      'its failures explain its exit code',
      1,
      { passed: 5, failed: 2, skipped: 0 },
      { passed: 5, failed: 2, skipped: 0 },
    ],
    ['it passed and crashed', 1, { passed: 5, failed: 0, skipped: 0 }, { passed: 5, failed: 1, skipped: 0 }],
    ['it reported nothing', 139, null, { passed: 0, failed: 1, skipped: 0 }],
    ['it ended well and reported nothing', 0, null, { passed: 0, failed: 1, skipped: 0 }],
    ['it ran nothing', 0, { passed: 0, failed: 0, skipped: 4 }, { passed: 0, failed: 1, skipped: 4 }],
  ])('%s', (_name, exitCode, reported, counts) => {
    expect(stageCounts(exitCode, reported)).toEqual(counts);
  });
});

describe('countsLine', () => {
  it('names skipped tests only where there are some', () => {
    expect(countsLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(countsLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});
