import fc from 'fast-check';
import {
  type CustomerClusterSums,
  type CustomerKind,
  NO_FACTS,
  type StratumFacts,
} from '@/core/metrics/facts';
import { noParts } from '@/core/metrics/strata';
import type { DriverGroup } from '@/core/scoring/driver-group';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';

/** One scored conversation, as little of it as the figures see. */
export interface Sample {
  channel: string;
  topic: string | null;
  customerKind: CustomerKind;
  customer: string;
  severity: number;
  group: DriverGroup;
}

/** The facts of one conversation: a row of its own. */
export function factsOf(sample: Sample): StratumFacts {
  const { channel, topic, customerKind, severity, group } = sample;
  return {
    ...NO_FACTS,
    channel,
    topic,
    customerKind,
    conversations: 1,
    engaged: 1,
    scored: 1,
    severitySum: severity,
    severitySquareSum: severity * severity,
    parts: { ...noParts(), [group]: severity },
    asked: severity > 0.5 ? 1 : 0,
    escalationFailed: severity > 0.8 ? 1 : 0,
    confused: severity > 0.2 ? 1 : 0,
    misinformed: severity > 0.7 ? 1 : 0,
    unempathic: severity > 0.6 ? 1 : 0,
    resolvedYes: severity < 0.1 ? 1 : 0,
    resolvedNo: severity > 0.9 ? 1 : 0,
    negativeEnd: severity > 0.4 ? 1 : 0,
    humanJoined: severity < 0.5 ? 1 : 0,
  };
}

/** What a reader of the database would return for the customers of these conversations. */
export function clustersOf(samples: readonly Sample[]): CustomerClusterSums[] {
  const channels = new Map<string, Map<string, { n: number; severity: number }>>();
  for (const { channel, customer, severity } of samples) {
    const customers = channels.get(channel) ?? new Map<string, { n: number; severity: number }>();
    const sum = customers.get(customer) ?? { n: 0, severity: 0 };
    customers.set(customer, { n: sum.n + 1, severity: sum.severity + severity });
    channels.set(channel, customers);
  }
  return [...channels].map(([channel, customers]) => {
    const sums = { channel, customers: 0, countSquares: 0, severitySquares: 0, countTimesSeverity: 0 };
    for (const { n, severity } of customers.values()) {
      sums.customers += 1;
      sums.countSquares += n * n;
      sums.severitySquares += severity * severity;
      sums.countTimesSeverity += n * severity;
    }
    return sums;
  });
}

const sampleArbitrary: fc.Arbitrary<Sample> = fc.record({
  channel: fc.constantFrom('web', 'phone', 'app'),
  topic: fc.constantFrom('refund', 'login', null),
  customerKind: fc.constantFrom<CustomerKind[]>('new', 'returning', 'unknown'),
  customer: fc.integer({ min: 0, max: 15 }).map(String),
  // Whole millionths, as they are stored: most conversations are good.
  severity: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 1_000_000 }).map((s) => s / 1_000_000),
  ),
  group: fc.constantFrom(...DRIVER_GROUPS),
});

export const samplesArbitrary = fc.array(sampleArbitrary, { minLength: 0, maxLength: 120 });
