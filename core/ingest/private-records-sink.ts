import type { Privacy } from './privacy';
import type { RecordsSink } from './records-reader';

/**
 * Passes customers and policies on, customers under the ids that their conversations have, problems without
 * personal details. Policies are the company's own words and stay.
 */
export function privateRecordsSink(sink: RecordsSink, privacy: Privacy): RecordsSink {
  return {
    customer: (customer, row) => sink.customer({ ...customer, id: privacy.customerId(customer.id) }, row),
    policy: (policy, row) => sink.policy(policy, row),
    problem: (problem) => sink.problem(privacy.problem(problem)),
  };
}
