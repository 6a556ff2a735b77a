const SLOT = 900_000;

/**
 * Gives the instant (UTC epoch milliseconds) at which clocks in an IANA time zone show a local date and
 * time, itself given as if it were UTC. An hour that clocks skip is read as if they had not; of one that
 * comes twice the first is taken. Throws a RangeError for an unknown zone. The result is a function
 * because it remembers offsets.
 */
export function instantIn(timeZone: string): (local: number) => number {
  if (timeZone === 'UTC') return (local) => local;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (at: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
  const offsets = new Map<number, number>();

  return (local) => {
    const slot = Math.floor(local / SLOT);
    let offset = offsets.get(slot);
    if (offset === undefined) {
      const start = slot * SLOT;
      // Clocks shift by a few hours at most, so a day before and after are on either side of a change.
      const before = offsetAt(start - 86_400_000);
      const after = offsetAt(start + 86_400_000);
      offset =
        offsetAt(start - before) === before ? before : offsetAt(start - after) === after ? after : before;
      if (offsets.size > 100_000) offsets.clear();
      offsets.set(slot, offset);
    }
    return local - offset;
  };
}
