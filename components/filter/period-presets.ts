import { addDays } from '@/core/time/add-days';

export interface PeriodPreset {
  label: string;
  from: string;
  to: string;
}

/** Periods that end with the data's last day: "now" is where the data ends, not today. */
export function periodPresets(firstDay: string, lastDay: string): PeriodPreset[] {
  return [
    { label: 'Last 4 weeks', from: later(firstDay, addDays(lastDay, -27)), to: lastDay },
    { label: 'Last 3 months', from: later(firstDay, addDays(lastDay, -90)), to: lastDay },
    { label: 'All', from: firstDay, to: lastDay },
  ];
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
