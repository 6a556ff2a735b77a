const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Zone offsets change on whole quarter hours, so one look-up serves a quarter hour. */
const SLOT = HOUR / 4;

/**
 * Gives the local date of an instant as YYYY-MM-DD, in one IANA time zone. The result is a
 * function because it remembers offsets: asking Intl for every message would cost more than
 * scoring it. Throws a RangeError for an unknown zone.
 */
export function localDay(timeZone: string): (at: number) => string {
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
  const offsets = new Map<number, number>();

  const offsetAt = (slot: number): number => {
    const at = slot * SLOT;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  };

  return (at) => {
    const slot = Math.floor(at / SLOT);
    let offset = offsets.get(slot);
    if (offset === undefined) {
      offset = offsetAt(slot);
      if (offsets.size > 100_000) offsets.clear();
      offsets.set(slot, offset);
    }
    return isoDay(Math.floor((at + offset) / DAY));
  };
}

const zones = new Map<string, (at: number) => string>();

/** The local date of an instant in a time zone, as YYYY-MM-DD; see `localDay`. */
export function dayInZone(timeZone: string, at: number): string {
  let day = zones.get(timeZone);
  if (!day) {
    day = localDay(timeZone);
    zones.set(timeZone, day);
  }
  return day(at);
}

/** The date that lies `days` after 1970-01-01, as YYYY-MM-DD. */
export function isoDay(days: number): string {
  let text = written.get(days);
  if (text === undefined) {
    text = new Date(days * DAY).toISOString().slice(0, 10);
    if (written.size > 100_000) written.clear();
    written.set(days, text);
  }
  return text;
}

/** Dates already written out: an import asks for the same few hundred again and again. */
const written = new Map<number, string>();
