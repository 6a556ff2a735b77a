import type { ChartTable } from '@/components/charts/chart-table';
import type { ClaimCluster } from '@/core/metrics/claim-clusters';
import { FINDING_NAMES } from '@/core/scoring/finding-names';

/** The wrong statements week by week as rows of a file. */
export function claimsFile(clusters: readonly ClaimCluster[]): ChartTable {
  return {
    columns: ['Statement', 'What is wrong', 'Policy', 'Week of', 'Conversations', 'Spike'],
    rows: clusters.flatMap(({ wordings, kind, entry, weeks, spike }) =>
      weeks.map(({ week, conversations }) => [
        wordings[0]?.statement ?? '',
        FINDING_NAMES[kind].label,
        entry,
        week,
        conversations,
        week === spike?.week ? 'yes' : 'no',
      ]),
    ),
  };
}
