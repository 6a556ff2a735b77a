/** Pauses shorter than this are the ordinary pace of a chat. */
const WORTH_SAYING = 2 * 60_000;

const UNITS: [number, string][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];

/**
 * The pause before a message in words ("4 minutes later"), null where it is under two minutes or either
 * time is unknown. Times are epoch milliseconds; the words are cut to the largest whole unit.
 */
export function timeGap(before: number | null, after: number | null): string | null {
  if (before === null || after === null || after - before < WORTH_SAYING) return null;
  for (const [length, name] of UNITS) {
    const count = Math.floor((after - before) / length);
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'} later`;
  }
  return null;
}
