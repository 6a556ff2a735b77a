import { DefinitionHint } from '@/components/figure/definition-hint';
import { channelLabel } from '@/core/conversation/channel-label';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatDay } from '@/core/time/format-day';
import { pointWords } from './point-words';
import type { TrendPanelData } from './trend-panels';
import classes from './week-slider.module.css';

/** Chooses the week that all panels read out: by keyboard, or by dragging. */
export function WeekSlider({
  panels,
  active,
  onWeek,
}: {
  panels: readonly TrendPanelData[];
  active: number | null;
  onWeek: (week: number | null) => void;
}) {
  const weeks = panels[0]?.points ?? [];
  const current = active ?? weeks.length - 1;
  const week = weeks[current];
  if (week === undefined) return null;
  const words = `Week of ${formatDay(week.week)}${week.complete ? '' : ', not finished'}`;
  const values = panels.map(
    ({ channel, points }) => `${channelLabel(channel)} ${pointWords(points[current])}`,
  );
  return (
    <div className={classes.slider} data-not-drawn>
      <input
        type="range"
        aria-label="Week to read in all panels"
        aria-valuetext={`${words}: ${values.join('; ')}`}
        min={0}
        max={weeks.length - 1}
        value={current}
        onChange={(event) => onWeek(Number(event.currentTarget.value))}
        onFocus={() => onWeek(current)}
        onBlur={() => onWeek(null)}
        onKeyDown={({ key }) => key === 'Escape' && onWeek(null)}
      />
      <span aria-hidden="true">{active === null ? 'Point at a week, or drag, to read it' : words}</span>
      <DefinitionHint term={FIGURES.trust.label} definition={FIGURES.trust.definition} />
    </div>
  );
}
