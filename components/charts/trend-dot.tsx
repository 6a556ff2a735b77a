import type { DotItemDotProps } from 'recharts';
import type { TrendPoint } from '@/core/metrics/weekly-trend';

/**
 * A dot only where a line can't tell: a week that stands alone between gaps, or one that rests on too few
 * conversations for a figure (hollow). `complete` says whose dots these are: the finished weeks' or the
 * unfinished one's.
 */
export function TrendDot({
  dot: { cx, cy, index },
  points,
  complete,
  color,
}: {
  dot: DotItemDotProps;
  points: readonly TrendPoint[];
  complete: boolean;
  color: string;
}) {
  const point = points[index];
  if (point === undefined || point.value === null || point.complete !== complete) return null;
  if (cx === undefined || cy === undefined) return null;
  const known = (i: number) => points[i]?.value != null;
  const alone = !known(index - 1) && !known(index + 1);
  if (!alone && !point.thin) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={2.5}
      stroke={color}
      strokeWidth={1.5}
      fill={point.thin ? 'var(--paper)' : color}
    />
  );
}
