'use client';

import { ChartFrame } from '@/components/charts/chart-frame';
import type { TrustAtRatio } from '@/core/metrics/sensitivity';
import { formatCount } from '@/core/text/format-count';
import { useRatio } from './ratio-provider';
import { RatioTable } from './ratio-table';

/** Trust at every ratio; the one that is tried out stands out. */
export function WeighBadOnes({
  points,
  scored,
}: {
  points: readonly TrustAtRatio[];
  /** Conversations that it rests on. */
  scored: number;
}) {
  const { ratio, own } = useRatio();
  return (
    <ChartFrame
      name="Trust at every ratio"
      basis={`The same ${formatCount(scored)} scored conversations at every ratio`}
      table={{
        columns: ['Credits that a bad conversation debits', 'Trust'],
        rows: points.map((point) => [point.ratio, Number(point.value.toFixed(1))]),
      }}
      ownTwin
    >
      <RatioTable points={points} ratio={ratio} own={own} scored={scored} />
    </ChartFrame>
  );
}
