import { addDays } from '@/core/time/add-days';

export interface PeriodPreset {
  label: string;
  from: string;
  to: string;
}

/**
 * Periods that end with the data's last day: "now" is where the data ends, not today. Those that would
 * hold all of the data are left out; "All" says it better.
 */
export function periodPresets(firstDay: string, lastDay: string): PeriodPreset[] {
  const recent = [
    { label: 'Last 4 weeks', from: addDays(lastDay, -27), to: lastDay },
    { label: 'Last 3 months', from: addDays(lastDay, -90), to: lastDay },
  ];
  return [...recent.filter(({ from }) => from > firstDay), { label: 'All', from: firstDay, to: lastDay }];
}
