'use client';

import { useRatio } from '@/components/trust/ratio-provider';
import { trustAt } from '@/core/metrics/trust-at';
import { ChartFrame } from './chart-frame';
import { trendFile } from './trend-file';
import type { TrendPanelData } from './trend-panels';
import { TrendTable } from './trend-table';
import { WeeklyTrend } from './weekly-trend';

/** The weeks and their table at the ratio that is tried out. */
export function TrendsAtRatio({
  panels,
  channels,
}: {
  panels: readonly TrendPanelData[];
  channels: readonly string[];
}) {
  const { ratio, own } = useRatio();
  const moved = panels.map(({ overall, points, ...panel }) => ({
    ...panel,
    overall: trustAt({ value: overall, low: null, high: null }, own, ratio).value,
    points: points.map((point) => trustAt(point, own, ratio)),
  }));
  return (
    <>
      <ChartFrame name="Trust week by week" table={trendFile(moved)} ownTwin>
        <WeeklyTrend panels={moved} channels={channels} />
      </ChartFrame>
      <TrendTable panels={moved} />
    </>
  );
}
