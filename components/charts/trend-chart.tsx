'use client';

import { useReducedMotion } from '@mantine/hooks';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { channelColor } from '@/components/trust/channel-color';
import type { ChannelTrend } from '@/core/metrics/weekly-trend';
import { shortDay } from './short-day';
import classes from './trend-chart.module.css';
import { TrendDot } from './trend-dot';
import { bandKey, dashKey, lineKey, trendRows } from './trend-rows';
import { TrendTooltip } from './trend-tooltip';

export const CHART_HEIGHT = 320;
export const CHART_TOP = 8;
export const AXIS_HEIGHT = 28;

/** The drawing itself: straight segments, gaps where nothing is known, the unfinished week dashed. */
export function TrendChart({
  trends,
  channels,
  chosen,
}: {
  trends: readonly ChannelTrend[];
  channels: readonly string[];
  /** The series whose interval is drawn; the others step back. */
  chosen: number | null;
}) {
  const still = useReducedMotion();
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT} debounce={50} className={classes.chart}>
      <ComposedChart data={trendRows(trends)} margin={{ top: CHART_TOP, right: 12, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="week"
          height={AXIS_HEIGHT}
          tickFormatter={shortDay}
          minTickGap={40}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tick={{ fill: 'var(--ink-faint)', fontSize: 12 }}
        />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          width={32}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--ink-faint)', fontSize: 12 }}
        />
        <Tooltip
          isAnimationActive={!still}
          animationDuration={100}
          cursor={{ stroke: 'var(--control-line)' }}
          content={({ label }) => (
            <TrendTooltip week={String(label ?? '')} trends={trends} channels={channels} />
          )}
        />
        {chosen !== null && (
          <Area
            type="linear"
            dataKey={bandKey(chosen)}
            stroke="none"
            fill={channelColor(trends[chosen]?.channel ?? '', channels).color}
            fillOpacity={0.16}
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
          />
        )}
        {trends.flatMap(({ channel, points }, series) => {
          const { color, dash } = channelColor(channel, channels);
          const opacity = chosen === null || chosen === series ? 1 : 0.25;
          const common = {
            type: 'linear' as const,
            stroke: color,
            strokeWidth: chosen === series ? 2.5 : 1.75,
            strokeOpacity: opacity,
            connectNulls: false,
            isAnimationActive: false,
            activeDot: { r: 4, fill: color, stroke: 'var(--paper)' },
          };
          return [
            <Line
              key={lineKey(series)}
              {...common}
              dataKey={lineKey(series)}
              strokeDasharray={dash}
              dot={(dot) => (
                <TrendDot
                  key={dot.key}
                  x={dot.cx}
                  y={dot.cy}
                  index={dot.index}
                  points={points}
                  color={color}
                  opacity={opacity}
                />
              )}
            />,
            <Line
              key={dashKey(series)}
              {...common}
              dataKey={dashKey(series)}
              strokeDasharray="3 4"
              dot={false}
            />,
          ];
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
