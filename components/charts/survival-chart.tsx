import { readingOf } from '@/components/reading/reading-of';
import type { SurvivalStep } from '@/core/metrics/kaplan-meier';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { ChartFrame } from './chart-frame';
import { shareTop } from './control-scale';
import { RiskRows } from './risk-rows';
import { spreadLabels } from './spread-labels';
import classes from './survival-chart.module.css';
import {
  dayTicks,
  followedAt,
  type Stair,
  shareAt,
  stairAt,
  stairBand,
  stairPath,
  stairsOf,
} from './survival-curve';
import { survivalFile } from './survival-file';

const HEIGHT = 220;

/** Days that can be pointed at: no narrower than a pointer can tell apart. */
const MOST_SLOTS = 60;

export interface SurvivalGroup {
  name: string;
  steps: readonly SurvivalStep[];
  /** Everybody in it: until when each was followed. */
  times: readonly { time: number; count?: number }[];
  tone: 'bad' | 'good' | 'plain';
}

/**
 * The share that has had the event by each day (Kaplan-Meier), as stairs with their 95% bands; below, on the
 * same days, the shares in numbers and how many were still followed.
 */
export function SurvivalChart({
  groups,
  horizon,
  event,
  label,
  definition,
}: {
  groups: readonly SurvivalGroup[];
  /** Days that are shown. */
  horizon: number;
  /** "left", "came back" */
  event: string;
  label: string;
  /** What the curves are, for whoever points at them. */
  definition: string;
}) {
  const curves = groups.map((group) => ({ ...group, stairs: stairsOf(group.steps, horizon) }));
  const top = shareTop(curves.flatMap(({ stairs }) => stairs.map(({ share, high }) => high ?? share)));
  const ticks = dayTicks(horizon);
  const ends = curves.map(({ stairs }) => (1 - shareAt(stairs, horizon) / top) * HEIGHT);
  const labels = spreadLabels(ends, 30, HEIGHT);
  const slots = Math.min(MOST_SLOTS, horizon);
  return (
    <ChartFrame
      name={label}
      basis={`${curves.map(({ name, times }) => `${formatCount(followedAt(times, 0))} customers with a ${name}`).join(', ')}; bands are 95% intervals (Kaplan-Meier)`}
      table={survivalFile(curves, event)}
    >
      <div className={classes.chart}>
        <div className={classes.frame} aria-hidden="true">
          <div className={classes.plot} style={{ height: HEIGHT }}>
            {[top, top / 2, 0].map((mark) => (
              <span key={mark} className={classes.line} style={{ top: `${100 * (1 - mark / top)}%` }}>
                <span>{formatRate(mark)}</span>
              </span>
            ))}
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              {curves.map(({ name, stairs, tone }) => (
                <g key={name} data-tone={tone}>
                  <path className={classes.band} d={stairBand(stairs, horizon, top)} />
                  <path className={classes.curve} d={stairPath(stairs, horizon, top)} />
                </g>
              ))}
            </svg>
            {curves.map(({ name, stairs, tone }, i) => (
              <span
                key={name}
                className={classes.label}
                data-tone={tone}
                style={{ top: `${(100 * (labels[i] ?? 0)) / HEIGHT}%` }}
              >
                <b>{formatRate(shareAt(stairs, horizon))}</b> {name}
              </span>
            ))}
            {Array.from({ length: slots }, (_, i) => {
              const day = Math.round(((i + 0.5) * horizon) / slots);
              return (
                <span
                  key={day}
                  className={classes.slot}
                  style={{ left: `${(100 * i) / slots}%`, width: `${100 / slots}%` }}
                  {...readingOf(
                    `Day ${day}`,
                    ...curves.map(
                      ({ name, stairs, times }) =>
                        `${name}: ${shareWords(stairAt(stairs, day))} ${event}, ${formatCount(followedAt(times, day))} still followed`,
                    ),
                    definition,
                  )}
                />
              );
            })}
          </div>
          <div className={classes.axis}>
            {ticks.map((tick) => (
              <span key={tick} style={{ left: `${(100 * tick) / horizon}%` }}>
                {tick === 0 ? 'day 0' : tick}
              </span>
            ))}
          </div>
          {curves.map((curve) => (
            <RiskRows key={curve.name} curve={curve} ticks={ticks} horizon={horizon} event={event} />
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}

function shareWords({ share, low, high }: Stair): string {
  const range =
    low === null || high === null ? '' : ` (95% interval ${formatRate(low)} to ${formatRate(high)})`;
  return `${formatRate(share)}${range}`;
}
