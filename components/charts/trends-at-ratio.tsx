'use client';

import { NotKnown } from '@/components/figure/not-known';
import { useRatio } from '@/components/trust/ratio-provider';
import { trustAt } from '@/core/metrics/trust-at';
import { formatCount } from '@/core/text/format-count';
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
  if (panels.every(({ points }) => points.every(({ value }) => value === null))) {
    return (
      <NotKnown state="too-little">In no week were enough conversations scored to draw a point.</NotKnown>
    );
  }
  const scored = moved.reduce((sum, { points }) => points.reduce((weeks, { n }) => weeks + n, sum), 0);
  return (
    <>
      <ChartFrame
        name="Trust week by week"
        basis={`${formatCount(scored)} scored conversations; a bad conversation debits ${ratio} credits. Bands: 95% intervals; thin line: trust over the period; hollow dots: few conversations; dashed: a week that is not over.`}
        table={trendFile(moved)}
        ownTwin
      >
        <WeeklyTrend panels={moved} channels={channels} />
      </ChartFrame>
      <TrendTable panels={moved} />
    </>
  );
}
