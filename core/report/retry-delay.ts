const MINUTE = 60_000;

/** Waits between attempts, about six hours together: greylisting takes minutes, a server's upkeep hours. */
const DELAYS = [1, 5, 15, 60, 240].map((minutes) => minutes * MINUTE);

/** How long to wait after so many attempts (from 1), milliseconds; null: it is given up. */
export function retryDelay(attempts: number): number | null {
  return DELAYS[attempts - 1] ?? null;
}
