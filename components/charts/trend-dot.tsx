import type { TrendPoint } from '@/core/metrics/weekly-trend';

/**
 * A dot only where a line can't tell: a week that stands alone between gaps, or one that rests on too few
 * conversations for a figure (hollow).
 */
export function TrendDot({
  x,
  y,
  index,
  points,
  color,
  opacity,
}: {
  x: number | undefined;
  y: number | undefined;
  index: number;
  points: readonly TrendPoint[];
  color: string;
  opacity: number;
}) {
  const point = points[index];
  if (point === undefined || point.value === null || !point.complete || x === undefined || y === undefined)
    return null;
  const known = (i: number) => points[i]?.value != null;
  const alone = !known(index - 1) && !known(index + 1);
  if (!alone && !point.thin) return null;
  return (
    <circle
      cx={x}
      cy={y}
      r={2.5}
      opacity={opacity}
      stroke={color}
      strokeWidth={1.5}
      fill={point.thin ? 'var(--paper)' : color}
    />
  );
}
