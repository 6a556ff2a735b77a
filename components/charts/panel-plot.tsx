import { memo } from 'react';
import { Area, ComposedChart, type DotItemDotProps, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { TrendPoint } from '@/core/metrics/weekly-trend';
import classes from './panel-plot.module.css';
import { TrendDot } from './trend-dot';
import { trendRows } from './trend-rows';

export interface PanelPlotProps {
  points: readonly TrendPoint[];
  color: string;
  /** The channel's own pattern; empty is solid. */
  dash: string;
}

/** On paper the drawing takes another width than on the screen. The types lack the attribute; it is handed on. */
const STRETCHED = { preserveAspectRatio: 'none' };

/**
 * A panel's line and band, edge to edge: straight segments, gaps where nothing is known, the unfinished
 * week dashed. What stands around it (grid, labels, crosshair) is the panel's.
 */
export const PanelPlot = memo(function PanelPlot({ points, color, dash }: PanelPlotProps) {
  const common = {
    type: 'linear' as const,
    stroke: color,
    strokeWidth: 1.75,
    connectNulls: false,
    isAnimationActive: false,
    activeDot: false,
  };
  const dots = (complete: boolean) => (dot: DotItemDotProps) => (
    <TrendDot key={dot.key} dot={dot} points={points} complete={complete} color={color} />
  );
  return (
    <ResponsiveContainer width="100%" height="100%" className={classes.plot}>
      <ComposedChart
        data={trendRows(points)}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        {...STRETCHED}
      >
        <XAxis
          hide
          type="number"
          dataKey="index"
          domain={points.length < 2 ? [-1, 1] : [0, points.length - 1]}
        />
        <YAxis hide type="number" domain={[0, 100]} />
        <Area {...common} dataKey="band" stroke="none" fill={color} fillOpacity={0.16} />
        <Line {...common} dataKey="line" strokeDasharray={dash} dot={dots(true)} />
        <Line {...common} dataKey="dash" strokeDasharray="3 4" dot={dots(false)} />
      </ComposedChart>
    </ResponsiveContainer>
  );
});
