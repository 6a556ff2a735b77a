'use client';

import type { ComponentProps } from 'react';
import { trustAt, trustFigureAt } from '@/core/metrics/trust-at';
import { useRatio } from './ratio-provider';
import { TrustLedger } from './trust-ledger';

/** The ledger at the ratio that is tried out. */
export function LedgerAtRatio({ figures, moves, ...rest }: ComponentProps<typeof TrustLedger>) {
  const { ratio, own } = useRatio();
  return (
    <TrustLedger
      {...rest}
      figures={figures.map((figure) => trustFigureAt(figure, own, ratio))}
      moves={moves.map(({ channel, weeks, now, before }) => ({
        channel,
        weeks: weeks.map((points) => trustAt(points, own, ratio)),
        now: now && trustAt(now, own, ratio),
        before: before && trustAt(before, own, ratio),
      }))}
    />
  );
}
