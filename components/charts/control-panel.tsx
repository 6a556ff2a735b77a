import { ConversationsLink } from '@/components/access/conversations-link';
import { DefinitionHint } from '@/components/figure/definition-hint';
import { readingOf } from '@/components/reading/reading-of';
import type { Filter } from '@/core/filter/filter';
import type { ChartPoint, ControlChart } from '@/core/metrics/control-chart';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatRate } from '@/core/text/format-rate';
import { formatDay } from '@/core/time/format-day';
import classes from './control-panel.module.css';
import { controlPaths } from './control-paths';
import { shareTop } from './control-scale';
import { weekHref } from './week-href';
import { weekPlace } from './week-place';
import type { WeekTick } from './week-ticks';

const percent = (share: number) => `${100 * share}%`;

export interface Flag {
  week: string;
  words: string;
}

/** A rate week by week with the limits of what is usual. Weeks beyond them are marked, and open their conversations. */
export function ControlPanel({
  chart: { metric, points, reason },
  weeks,
  ticks,
  flags,
  filter,
}: {
  chart: ControlChart;
  /** All weeks that are shown: the axis that panels share. */
  weeks: readonly string[];
  ticks: readonly WeekTick[];
  /** What happened when: releases of the bot, notes. */
  flags: readonly Flag[];
  filter: Filter;
}) {
  const { label, definition } = FIGURES[metric.key];
  const placed = points.map((point) => ({ ...point, x: weekPlace(weeks.indexOf(point.week), weeks.length) }));
  const top = shareTop(points.flatMap(({ value, high }) => [value, high]));
  const paths = controlPaths(placed, top);
  const expected = points[0]?.expected;
  const last = points.at(-1);
  return (
    <li className={classes.panel}>
      <h3>
        {label}
        <DefinitionHint term={label} definition={definition} />
      </h3>
      {last === undefined || expected === undefined ? (
        <p className={classes.none}>{reason ?? 'No complete week in this period.'}</p>
      ) : (
        <>
          <p className={classes.reading}>
            last week <b>{last.value === null ? 'none' : formatRate(last.value)}</b>, usual{' '}
            {formatRate(expected)}
          </p>
          <div className={classes.frame} aria-hidden="true">
            <div className={classes.plot}>
              {[top, top / 2, 0].map((mark) => (
                <span key={mark} className={classes.line} style={{ top: percent(1 - mark / top) }}>
                  <span className={classes.mark}>{formatRate(mark)}</span>
                </span>
              ))}
              {flags.map(({ week, words }) => (
                <span
                  key={`${week} ${words}`}
                  className={classes.flag}
                  style={{ left: percent(weekPlace(weeks.indexOf(week), weeks.length)) }}
                />
              ))}
              <span className={classes.expected} style={{ top: percent(1 - expected / top) }} />
              <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                <path d={paths.band} className={classes.band} />
                <path d={paths.value} className={classes.value} />
                <path d={paths.smoothed} className={classes.smoothed} />
              </svg>
              {placed.map(({ x, ...point }) => (
                <span
                  key={point.week}
                  className={classes.slot}
                  style={{ left: percent(x), width: percent(1 / Math.max(1, weeks.length - 1)) }}
                  {...weekReading(point, definition)}
                />
              ))}
              {placed.map(({ x, ...point }) =>
                point.signal === null || point.value === null ? null : (
                  <ConversationsLink
                    key={point.week}
                    // For the pointer; the table below holds the same links for the keyboard.
                    tabIndex={-1}
                    className={classes.signal}
                    data-direction={point.signal}
                    style={{ left: percent(x), top: percent(1 - point.value / top) }}
                    href={weekHref(filter, point.week, metric)}
                    prefetch={false}
                    {...weekReading(point, definition)}
                  >
                    <i />
                  </ConversationsLink>
                ),
              )}
            </div>
            <div className={classes.axis}>
              {ticks.map(({ index, label: tick }) => (
                <span key={index} style={{ left: percent(weekPlace(index, weeks.length)) }}>
                  {tick}
                </span>
              ))}
            </div>
          </div>
        </>
      )}
    </li>
  );
}

const BEYOND = { high: 'Above what is usual.', low: 'Below what is usual.' };

function weekReading(
  { week, value, numerator, denominator, expected, low, high, smoothed, signal }: ChartPoint,
  definition: string,
) {
  return readingOf(
    `Week of ${formatDay(week)}: ${value === null ? 'none' : formatRate(value)}`,
    `${numerator} of ${denominator}`,
    `usual ${formatRate(expected)}, limits ${formatRate(low)} to ${formatRate(high)}`,
    smoothed !== null && `smoothed ${formatRate(smoothed)}`,
    signal !== null && BEYOND[signal],
    definition,
  );
}
