import type { SurvivalTime } from './kaplan-meier';

export interface CoxSubject extends SurvivalTime {
  exposed: boolean;
  /** Subjects compare within a stratum only (segment, tenure); all in one where absent. */
  stratum?: string;
}

/** What to do with events at the same time: Efron's approximation, or Breslow's simpler one. */
export type CoxTies = 'efron' | 'breslow';

export interface Likelihood {
  logLikelihood: number;
  /** First derivative, and minus the second. */
  score: number;
  information: number;
}

/** Counts at one event time: all that the likelihood of a yes/no exposure needs. */
interface RiskSet {
  atRisk: number;
  exposedAtRisk: number;
  events: number;
  exposedEvents: number;
}

/**
 * Cox's partial likelihood as a function of the coefficient (log hazard ratio) of a yes/no exposure.
 * Sorting happens once; each call costs one step for each event. Without events it is flat.
 */
export function partialLikelihood(
  subjects: readonly CoxSubject[],
  ties: CoxTies,
): (coefficient: number) => Likelihood {
  const sets = riskSets(subjects);
  return (coefficient) => {
    const hazard = Math.exp(coefficient);
    const sum: Likelihood = { logLikelihood: 0, score: 0, information: 0 };
    for (const { atRisk, exposedAtRisk, events, exposedEvents } of sets) {
      sum.logLikelihood += exposedEvents * coefficient;
      sum.score += exposedEvents;
      for (let i = 0; i < events; i++) {
        // Efron: of events that tie, the later ones meet a risk set without a part of the earlier ones.
        const gone = ties === 'efron' ? i / events : 0;
        const exposed = (exposedAtRisk - gone * exposedEvents) * hazard;
        const rest = atRisk - exposedAtRisk - gone * (events - exposedEvents);
        const share = exposed / (exposed + rest);
        sum.logLikelihood -= Math.log(exposed + rest);
        sum.score -= share;
        sum.information += share * (1 - share);
      }
    }
    return sum;
  };
}

function riskSets(subjects: readonly CoxSubject[]): RiskSet[] {
  const strata = new Map<string, CoxSubject[]>();
  for (const subject of subjects) {
    const stratum = strata.get(subject.stratum ?? '');
    if (stratum) stratum.push(subject);
    else strata.set(subject.stratum ?? '', [subject]);
  }
  const sets: RiskSet[] = [];
  for (const stratum of strata.values()) {
    stratum.sort((a, b) => b.time - a.time);
    let atRisk = 0;
    let exposedAtRisk = 0;
    for (let i = 0; i < stratum.length; ) {
      const time = stratum[i]?.time;
      let events = 0;
      let exposedEvents = 0;
      for (let row = stratum[i]; row && row.time === time; row = stratum[++i]) {
        const { exposed, event, count = 1 } = row;
        atRisk += count;
        if (exposed) exposedAtRisk += count;
        if (!event) continue;
        events += count;
        if (exposed) exposedEvents += count;
      }
      if (events > 0) sets.push({ atRisk, exposedAtRisk, events, exposedEvents });
    }
  }
  return sets;
}
