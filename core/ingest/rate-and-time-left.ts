export interface Pace {
  messages: number;
  bytesRead: number;
  sizeBytes: number;
  elapsedMs: number;
}

/** Less than this and a rate says nothing yet. */
const SETTLED_MS = 500;

/**
 * How fast an import goes (whole messages per second) and how long it will still take (whole
 * seconds, by the share of the file that was read; null while that cannot be told).
 */
export function rateAndTimeLeft({ messages, bytesRead, sizeBytes, elapsedMs }: Pace): {
  perSecond: number;
  secondsLeft: number | null;
} {
  if (elapsedMs < SETTLED_MS || bytesRead <= 0) return { perSecond: 0, secondsLeft: null };
  const remaining = Math.max(0, sizeBytes - bytesRead);
  return {
    perSecond: Math.round((messages * 1000) / elapsedMs),
    secondsLeft: Math.ceil((elapsedMs * remaining) / bytesRead / 1000),
  };
}
