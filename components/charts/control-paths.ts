export interface ControlPathPoint {
  /** Place on the x axis, 0 to 1. */
  x: number;
  value: number | null;
  smoothed: number | null;
  low: number;
  high: number;
}

/**
 * A control chart's lines on a field of 100 by 100 (0 at the bottom, `top` at the top): the weeks' own rates, the
 * smoothed rate, and the band between its limits. Each is broken where it is not known.
 */
export function controlPaths(points: readonly ControlPathPoint[], top: number) {
  const y = (share: number) => round(100 - (100 * share) / top);
  const line = (field: 'value' | 'smoothed') =>
    stretches(points, (point) => point[field])
      .map(
        (run) =>
          `M${run.map((point) => `${round(100 * point.x)} ${y(point[field] ?? 0)}`).join('L')}${run.length === 1 ? 'h0' : ''}`,
      )
      .join('');
  const band = [points]
    .filter((run) => run.length > 0)
    .map((run) => {
      const upper = run.map((point) => `${round(100 * point.x)} ${y(point.high)}`);
      const lower = run.map((point) => `${round(100 * point.x)} ${y(point.low)}`).reverse();
      return `M${[...upper, ...lower].join('L')}Z`;
    })
    .join('');
  return { value: line('value'), smoothed: line('smoothed'), band };
}

function stretches(
  points: readonly ControlPathPoint[],
  known: (point: ControlPathPoint) => number | null,
): ControlPathPoint[][] {
  const runs: ControlPathPoint[][] = [];
  let run: ControlPathPoint[] = [];
  for (const point of points) {
    if (known(point) !== null) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
