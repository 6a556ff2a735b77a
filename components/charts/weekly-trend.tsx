'use client';

import { useState } from 'react';
import { channelColor } from '@/components/trust/channel-color';
import { ChannelName } from '@/components/trust/channel-name';
import type { ChannelTrend } from '@/core/metrics/weekly-trend';
import { spreadLabels } from './spread-labels';
import { AXIS_HEIGHT, CHART_HEIGHT, CHART_TOP, TrendChart } from './trend-chart';
import { lastValue } from './trend-rows';
import classes from './weekly-trend.module.css';

/** Lines that can be labelled at their ends without a crowd. */
const MOST_LABELS = 5;
const LABEL_HEIGHT = 24;

/**
 * Trust week by week. Up to five channels are named at the end of their lines; more stand in a list. A
 * channel that is pointed at, focused or pressed comes forward with its interval.
 */
export function WeeklyTrend({
  trends,
  channels,
}: {
  trends: readonly ChannelTrend[];
  channels: readonly string[];
}) {
  const [kept, setKept] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const chosen = trends.length === 1 ? 0 : (pointed ?? kept);

  const direct = trends.length <= MOST_LABELS;
  const scale = CHART_HEIGHT - CHART_TOP - AXIS_HEIGHT;
  const places = spreadLabels(
    trends.map((trend) => (1 - (lastValue(trend) ?? 0) / 100) * scale),
    LABEL_HEIGHT,
    scale,
  );
  return (
    <div className={classes.frame} data-direct={direct || undefined}>
      <div className={classes.plot} style={{ minHeight: CHART_HEIGHT }}>
        <TrendChart trends={trends} channels={channels} chosen={chosen} />
      </div>
      <ul className={classes.labels} aria-label="Channels: press one to see its interval">
        {trends.map((trend, series) => {
          const value = lastValue(trend);
          return (
            <li key={trend.channel} style={direct ? { top: (places[series] ?? 0) + CHART_TOP } : undefined}>
              <button
                type="button"
                className={classes.label}
                style={{ color: channelColor(trend.channel, channels).color }}
                aria-pressed={kept === series}
                data-quiet={(chosen !== null && chosen !== series) || undefined}
                onClick={() => setKept(kept === series ? null : series)}
                onMouseEnter={() => setPointed(series)}
                onMouseLeave={() => setPointed(null)}
                onFocus={() => setPointed(series)}
                onBlur={() => setPointed(null)}
              >
                <ChannelName channel={trend.channel} channels={channels} />
                <span className={classes.value}>{value === null ? '' : Math.round(value)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
