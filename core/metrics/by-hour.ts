import { type Rate, rate } from './rate';

/** Sums of scored conversations by when they began. */
export interface HourFacts {
  /** 1 Monday to 7 Sunday; 0 where not known. */
  weekday: number;
  /** 0 to 23, local; -1 where not known. */
  hour: number;
  scored: number;
  bad: number;
  asked: number;
  escalationFailed: number;
}

export interface HourCell {
  weekday: number;
  hour: number;
  badRate: Rate;
  escalationFailureRate: Rate;
}

/**
 * The week hour by hour, Monday first: the share of conversations that went badly, and of requests for a person
 * that none answered. All 168 hours are there; conversations without a time are in none. Interval: Wilson.
 */
export function byHour(facts: readonly HourFacts[]): HourCell[] {
  const sums = new Map<number, HourFacts>();
  for (const row of facts) {
    const key = row.weekday * 24 + row.hour;
    const sum = sums.get(key) ?? { ...row, scored: 0, bad: 0, asked: 0, escalationFailed: 0 };
    sum.scored += row.scored;
    sum.bad += row.bad;
    sum.asked += row.asked;
    sum.escalationFailed += row.escalationFailed;
    sums.set(key, sum);
  }
  return Array.from({ length: 168 }, (_, i) => {
    const [weekday, hour] = [1 + Math.floor(i / 24), i % 24];
    const { scored = 0, bad = 0, asked = 0, escalationFailed = 0 } = sums.get(weekday * 24 + hour) ?? {};
    return {
      weekday,
      hour,
      badRate: rate(bad, scored, 'no scored conversations'),
      escalationFailureRate: rate(escalationFailed, asked, 'nobody asked for a person'),
    };
  });
}
