'use client';

import { useState } from 'react';
import { TrendPanel } from './trend-panel';
import type { TrendPanelData } from './trend-panels';
import { usePanelPlot } from './use-panel-plot';
import { WeekSlider } from './week-slider';
import { weekTicks } from './week-ticks';
import classes from './weekly-trend.module.css';

/** Trust week by week, a panel a channel, on the same axes; one crosshair reads a week in all of them. */
export function WeeklyTrend({
  panels,
  channels,
}: {
  panels: readonly TrendPanelData[];
  /** All channels of the workspace, for their colours. */
  channels: readonly string[];
}) {
  const [active, setActive] = useState<number | null>(null);
  const { Plot, failed } = usePanelPlot();
  const ticks = weekTicks(panels[0]?.points.map(({ week }) => week) ?? []);
  return (
    <div className={classes.trend}>
      {failed && <p role="status">The lines could not be loaded; the table below holds the same.</p>}
      <WeekSlider panels={panels} active={active} onWeek={setActive} />
      <ul className={classes.panels}>
        {panels.map((panel) => (
          <TrendPanel
            key={panel.channel}
            panel={panel}
            channels={channels}
            ticks={ticks}
            active={active}
            Plot={Plot}
            onPoint={setActive}
          />
        ))}
      </ul>
    </div>
  );
}
