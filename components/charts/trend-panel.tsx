import type { ComponentType } from 'react';
import { channelColor } from '@/components/trust/channel-color';
import { ChannelName } from '@/components/trust/channel-name';
import { lastPoint } from './last-point';
import type { PanelPlotProps } from './panel-plot';
import { PanelReading } from './panel-reading';
import { spreadLabels } from './spread-labels';
import classes from './trend-panel.module.css';
import type { TrendPanelData } from './trend-panels';
import { weekAt, weekPlace } from './week-place';
import type { WeekTick } from './week-ticks';

/** Height of a plot in pixels, the least that trend-panel.module.css gives it. */
const PLOT_HEIGHT = 112;
const LABEL_HEIGHT = 15;

const percent = (share: number) => `${100 * share}%`;

/** One channel's weeks. Everything but line and band is here from the start, so nothing jumps. */
export function TrendPanel({
  panel: { channel, points, overall },
  channels,
  ticks,
  active,
  Plot,
  onPoint,
}: {
  panel: TrendPanelData;
  channels: readonly string[];
  ticks: readonly WeekTick[];
  /** The week under the crosshair that all panels share. */
  active: number | null;
  Plot: ComponentType<PanelPlotProps> | null;
  onPoint: (week: number | null) => void;
}) {
  const { color, dash } = channelColor(channel, channels);
  const last = lastPoint(points);
  const values = [last?.value ?? null, overall].filter((value) => value !== null);
  const heights = spreadLabels(
    values.map((value) => (1 - value / 100) * PLOT_HEIGHT),
    LABEL_HEIGHT,
    PLOT_HEIGHT,
  );
  const point = active === null ? undefined : points[active];
  return (
    <li className={classes.panel}>
      <div className={classes.head}>
        <h3>
          <ChannelName channel={channel} channels={channels} />
        </h3>
        <PanelReading point={point} last={last} overall={overall} />
      </div>
      <div
        className={classes.frame}
        aria-hidden="true"
        onPointerMove={({ currentTarget, clientX }) => {
          const plot = currentTarget.firstElementChild?.getBoundingClientRect();
          if (plot) onPoint(weekAt((clientX - plot.left) / plot.width, points.length));
        }}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPoint(null)}
      >
        <div className={classes.plot} data-waiting={Plot === null || undefined}>
          {[100, 50, 0].map((mark) => (
            <span key={mark} className={classes.line} style={{ top: percent(1 - mark / 100) }}>
              <span className={classes.mark}>{mark}</span>
            </span>
          ))}
          {overall !== null && (
            <span className={classes.overall} style={{ top: percent(1 - overall / 100) }} />
          )}
          {active !== null && (
            <span className={classes.crosshair} style={{ left: percent(weekPlace(active, points.length)) }} />
          )}
          {Plot && <Plot points={points} color={color} dash={dash} />}
          {active !== null && point !== undefined && point.value !== null && (
            <span
              className={classes.dot}
              style={{
                left: percent(weekPlace(active, points.length)),
                top: percent(1 - point.value / 100),
                background: color,
              }}
            />
          )}
          {!last && <span className={classes.none}>Too few conversations in every week</span>}
          {last && (
            <span
              className={classes.last}
              data-quiet={!last.complete || undefined}
              style={{ top: percent((heights[0] ?? 0) / PLOT_HEIGHT) }}
            >
              {Math.round(last.value)}
            </span>
          )}
          {overall !== null && (
            <span className={classes.level} style={{ top: percent((heights.at(-1) ?? 0) / PLOT_HEIGHT) }}>
              {Math.round(overall)}
            </span>
          )}
        </div>
        <div className={classes.axis}>
          {ticks.map(({ index, label }) => (
            <span key={index} style={{ left: percent(weekPlace(index, points.length)) }}>
              {label}
            </span>
          ))}
        </div>
      </div>
    </li>
  );
}
