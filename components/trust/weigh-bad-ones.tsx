'use client';

import type { TrustAtRatio } from '@/core/metrics/sensitivity';
import { useRatio } from './ratio-provider';
import { RatioTable } from './ratio-table';

/** Trust at every ratio; the one that is tried out stands out. */
export function WeighBadOnes({ points }: { points: readonly TrustAtRatio[] }) {
  const { ratio, own } = useRatio();
  return <RatioTable points={points} ratio={ratio} own={own} />;
}
