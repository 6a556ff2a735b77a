import { Skeleton } from '@mantine/core';
import { FigureRow } from '@/components/figure/figure-row';

const FIGURES = ['trust', 'escalation', 'confusion', 'end'];

/** The overview's layout while its figures are on the way. */
export function OverviewSkeleton() {
  return (
    <>
      <div role="status">
        <span className="unseen">Loading the figures</span>
        <Skeleton height={34} width={260} />
        <Skeleton height={16} mt={16} width="70%" />
        <Skeleton height={16} mt={8} width="50%" />
      </div>
      <FigureRow>
        {FIGURES.map((name) => (
          <div key={name} style={{ gridRow: 'span 6' }}>
            <Skeleton height={14} width={120} />
            <Skeleton height={40} mt={16} width={90} />
            <Skeleton height={10} mt={12} />
            <Skeleton height={12} mt={12} width={110} />
          </div>
        ))}
      </FigureRow>
      <Skeleton height={340} />
      <Skeleton height={400} />
    </>
  );
}
