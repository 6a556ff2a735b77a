/** Credits that one bad conversation debits unless the workspace says otherwise; a convention. */
const DEFAULT_RATIO = 10;

/**
 * Trust T in points, 0 to 100, from the mean severity b in [0, 1]: 100 (1 - b) / (1 + (R - 1) b), the
 * ledger's share of credits when a bad conversation debits `ratio` (>= 1) of them. Falls as b grows.
 * b outside [0, 1] or a ratio below 1 throws a RangeError. Source: METRICS "Trust", step 3.
 */
export function trust(b: number, ratio: number = DEFAULT_RATIO): number {
  check(b, 1, ratio);
  return (100 * (1 - b)) / (1 + (ratio - 1) * b);
}

/** The mean severity b in [0, 1] that gives `points` of trust (0 to 100): the inverse of `trust`. */
export function severityOfTrust(points: number, ratio: number = DEFAULT_RATIO): number {
  check(points, 100, ratio);
  return (100 - points) / (100 + (ratio - 1) * points);
}

function check(value: number, max: number, ratio: number): void {
  if (!(value >= 0 && value <= max)) throw new RangeError(`${value} is not between 0 and ${max}`);
  if (!(ratio >= 1 && ratio < Number.POSITIVE_INFINITY))
    throw new RangeError(`${ratio} is not a ratio of at least 1`);
}
