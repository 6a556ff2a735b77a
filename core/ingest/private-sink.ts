import type { Privacy } from './privacy';
import type { RowSink } from './reading';

/** Passes rows and problems on without personal details. */
export function privateSink(sink: RowSink, privacy: Privacy): RowSink {
  return {
    row(row) {
      privacy.row(row);
      sink.row(row);
    },
    problem: (problem) => sink.problem(privacy.problem(problem)),
    policies: (id, policies) => sink.policies?.(id, policies),
  };
}
