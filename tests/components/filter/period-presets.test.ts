import { describe, expect, it } from 'vitest';
import { periodPresets } from '@/components/filter/period-presets';

describe('periodPresets', () => {
  it('ends with the data and counts both ends', () => {
    expect(periodPresets('2026-01-05', '2026-08-31')).toEqual([
      { label: 'Last 4 weeks', from: '2026-08-04', to: '2026-08-31' },
      { label: 'Last 3 months', from: '2026-06-02', to: '2026-08-31' },
      { label: 'All', from: '2026-01-05', to: '2026-08-31' },
    ]);
  });

  it('never begins before the data', () => {
    for (const { from } of periodPresets('2026-08-30', '2026-08-31')) expect(from).toBe('2026-08-30');
  });
});
