import { normalQuantile } from '@/core/math/normal-quantile';

const Z = normalQuantile(0.975);

/** How long somebody was followed, and whether it ended with the event or with the data (censored). */
export interface SurvivalTime {
  /** From time zero, >= 0; any unit. */
  time: number;
  event: boolean;
  /** How many were followed for just this long, to the same end; 1 where absent. */
  count?: number;
}

/** The curve from one event time to the next. */
export interface SurvivalStep {
  time: number;
  /** Still followed just before this time. */
  atRisk: number;
  events: number;
  /** Share that goes on past this time, 0 to 1. */
  survival: number;
  /** Greenwood's standard error of `survival`. */
  standardError: number;
  /** 95% interval on the log-log scale; where survival is 0 or 1 there is none. */
  low: number | null;
  high: number | null;
}

/**
 * Kaplan-Meier estimate of the share without the event, one step for each time at which events happened;
 * before the first step it is 1. Somebody censored at the time of an event was at risk of it. No events
 * (or nobody) gives no steps. A time that is negative or NaN throws a RangeError.
 * Sources: E. L. Kaplan, P. Meier, JASA 53 (1958) 457-481; variance by M. Greenwood (1926).
 */
export function kaplanMeier(times: readonly SurvivalTime[]): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let hazardVariance = 0;
  for (const { time, atRisk, events } of eventTimes(times)) {
    survival *= 1 - events / atRisk;
    hazardVariance += events / (atRisk * (atRisk - events));
    // At the last death of everybody at risk Greenwood's sum is infinite and survival 0: no spread is known.
    const standardError = survival > 0 ? survival * Math.sqrt(hazardVariance) : 0;
    steps.push({ time, atRisk, events, survival, standardError, ...logLog(survival, hazardVariance) });
  }
  return steps;
}

/** Share without the event after `time`: the last step at or before it, 1 before the first. */
export function survivalAt(steps: readonly SurvivalStep[], time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

/** Event times in order, each with the number at risk just before it. */
function eventTimes(times: readonly SurvivalTime[]): { time: number; atRisk: number; events: number }[] {
  const rows: { time: number; atRisk: number; events: number }[] = [];
  let atRisk = 0;
  // From the longest time to the shortest, so that the risk set only grows.
  for (const { time, event, count = 1 } of times.toSorted((a, b) => b.time - a.time)) {
    if (!(time >= 0)) throw new RangeError(`${time} is not a survival time`);
    let row = rows.at(-1);
    if (row === undefined || row.time !== time) {
      row = { time, atRisk, events: 0 };
      rows.push(row);
    }
    atRisk += count;
    row.atRisk = atRisk;
    if (event) row.events += count;
  }
  return rows.filter(({ events }) => events > 0).reverse();
}

function logLog(survival: number, hazardVariance: number): { low: number | null; high: number | null } {
  if (survival <= 0 || survival >= 1) return { low: null, high: null };
  const half = (Z * Math.sqrt(hazardVariance)) / Math.log(survival);
  return { low: survival ** Math.exp(-half), high: survival ** Math.exp(half) };
}
