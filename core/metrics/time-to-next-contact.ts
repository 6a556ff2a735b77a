import { kaplanMeier, type SurvivalStep, type SurvivalTime } from './kaplan-meier';
import { type LogRank, logRank } from './log-rank';

/** Customers by how long after their first contact the second came, or until when none had. */
export interface ContactTime extends SurvivalTime {
  /** A scored contact of the first week was bad. */
  bad: boolean;
  count: number;
}

export interface ContactCurve {
  /** Customers followed from the end of their first contact. */
  n: number;
  /** Of those, the ones who came back. */
  events: number;
  /** Share that has not come back, by days; empty where nobody did. */
  steps: SurvivalStep[];
  /** Days after which half have come back; null where fewer than half ever did. */
  median: number | null;
}

export interface TimeToNextContact {
  all: ContactCurve;
  badStart: ContactCurve;
  goodStart: ContactCurve;
  /** Whether the two come back alike; null where it can't be told. */
  test: LogRank | null;
  reason: string | null;
}

/**
 * Kaplan-Meier curves of the days from the end of a customer's first contact to the beginning of the
 * second, censored at the end of the data; of all, and by how the first week went. A contact that comes sooner
 * than the week is over may be what made it bad: the two curves are associated, nothing more.
 * Nobody gives empty curves and a reason. Source: METRICS "Retention".
 */
export function timeToNextContact(times: readonly ContactTime[]): TimeToNextContact {
  const bad = times.filter((row) => row.bad);
  const good = times.filter((row) => !row.bad);
  const all = curve(times);
  return {
    all,
    badStart: curve(bad),
    goodStart: curve(good),
    test: logRank(bad, good),
    reason: all.n === 0 ? 'no named customers with times' : all.events === 0 ? 'nobody came back yet' : null,
  };
}

function curve(times: readonly ContactTime[]): ContactCurve {
  let n = 0;
  let events = 0;
  for (const { count, event } of times) {
    n += count;
    if (event) events += count;
  }
  const steps = kaplanMeier(times);
  return { n, events, steps, median: steps.find(({ survival }) => survival <= 0.5)?.time ?? null };
}
