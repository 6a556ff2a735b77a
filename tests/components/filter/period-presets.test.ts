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

  it('leaves out what would hold all of the data anyway', () => {
    expect(periodPresets('2026-08-04', '2026-08-31').map(({ label }) => label)).toEqual(['All']);
    expect(periodPresets('2026-08-03', '2026-08-31').map(({ label }) => label)).toEqual([
      'Last 4 weeks',
      'All',
    ]);
  });
});
