/**
 * Straight lines through values from 0 to 100 on a field of 100 by 100 (0 at the bottom): one path for each
 * stretch without a gap; a value alone between gaps is a dot.
 */
export function sparkPaths(values: readonly (number | null)[]): string[] {
  const paths: string[] = [];
  let points: string[] = [];
  const end = () => {
    const [only] = points;
    if (points.length > 1) paths.push(`M${points.join('L')}`);
    else if (only !== undefined) paths.push(`M${only}h0`);
    points = [];
  };
  for (const [i, value] of values.entries()) {
    if (value === null) end();
    else
      points.push(`${round(values.length < 2 ? 50 : (100 * i) / (values.length - 1))} ${round(100 - value)}`);
  }
  end();
  return paths;
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
