const MINUTE_MS = 60_000;
const FIRST_WAIT_MS = MINUTE_MS / 2;
const LONGEST_WAIT_MS = 15 * MINUTE_MS;

/** So many may fail in a row before one has to wait. Many people may sit behind one address. */
export const FREE_FAILURES = { account: 5, address: 20 } as const;

/** Failures older than this are forgotten. */
export const FORGOTTEN_AFTER_MS = 24 * 60 * MINUTE_MS;

/**
 * How long nobody may try again after so many failures in a row, milliseconds: half a minute, doubled with each,
 * up to a quarter of an hour. So a guesser gets about a hundred tries a day (NIST SP 800-63B 5.2.2 allows 100 in a
 * row), and who is kept out by somebody else's guesses is so for minutes. 0 while there are few.
 */
export function lockOut(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - free, 30), LONGEST_WAIT_MS);
}
