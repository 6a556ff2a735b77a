const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Zone offsets change on whole quarter hours, so one look-up serves a quarter hour. */
const SLOT = HOUR / 4;

/**
 * Gives the local date of an instant as YYYY-MM-DD, in one IANA time zone; see `localTime`. Throws a
 * RangeError for an unknown zone.
 */
export function localDay(timeZone: string): (at: number) => string {
  const local = localTime(timeZone);
  return (at) => isoDay(Math.floor(local(at) / DAY));
}

/**
 * Gives what clocks in one IANA time zone show at an instant, as if that were UTC (epoch milliseconds).
 * The result is a function because it remembers offsets: asking Intl for every message would cost more
 * than scoring it. Throws a RangeError for an unknown zone.
 */
function localTime(timeZone: string): (at: number) => number {
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
    return at + offset;
  };
}

const zones = new Map<string, (at: number) => number>();

function timeInZone(timeZone: string, at: number): number {
  let local = zones.get(timeZone);
  if (!local) {
    local = localTime(timeZone);
    zones.set(timeZone, local);
  }
  return local(at);
}

/** The local date of an instant in a time zone, as YYYY-MM-DD; see `localDay`. */
export function dayInZone(timeZone: string, at: number): string {
  return isoDay(Math.floor(timeInZone(timeZone, at) / DAY));
}

/** The local hour of an instant in a time zone, 0 to 23. */
export function hourInZone(timeZone: string, at: number): number {
  const local = timeInZone(timeZone, at);
  return Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR);
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
