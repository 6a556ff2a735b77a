'use client';

import type { ComponentProps } from 'react';
import { trustFigureAt } from '@/core/metrics/trust-at';
import { DriverCosts } from './driver-costs';
import { useRatio } from './ratio-provider';

/** What cost the points, at the ratio that is tried out. */
export function CostsAtRatio({ figures, ...rest }: ComponentProps<typeof DriverCosts>) {
  const { ratio, own } = useRatio();
  return <DriverCosts {...rest} figures={figures.map((figure) => trustFigureAt(figure, own, ratio))} />;
}
