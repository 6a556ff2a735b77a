/** How a slashed or dotted date is to be read. */
export type DateOrder = 'day-first' | 'month-first';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const NUMERIC_DATE =
  /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?)?$/i;
const EPOCH = /^\d{9,16}(?:\.\d{1,6})?$/;

/** Times outside this range are typing errors or another unit. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * Reads an exported time as UTC epoch milliseconds: ISO 8601 with or without a zone (without means
 * UTC), D/M/YYYY or M/D/YYYY as `order` says, epoch seconds, milliseconds or microseconds. null for
 * anything else, for dates that do not exist, and outside 1990 to 2100.
 */
export function parseTime(text: string, order: DateOrder): number | null {
  const value = text.trim();
  const at = parseCanonical(value) ?? parseIso(value) ?? parseNumeric(value, order) ?? parseEpoch(value);
  return at !== null && at >= EARLIEST && at < LATEST ? at : null;
}

/**
 * Decides between day/month and month/day on many values of a column: a first part above 12 proves
 * the one, a second part above 12 the other. `order` is null where nothing or both are proved;
 * `asked` says whether there was any such date at all.
 */
export function dateOrderOf(values: readonly string[]): { order: DateOrder | null; asked: boolean } {
  let dayFirst = false;
  let monthFirst = false;
  let asked = false;
  for (const value of values) {
    const match = NUMERIC_DATE.exec(value.trim());
    if (!match) continue;
    asked = true;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return { order: null, asked };
  return { order: dayFirst ? 'day-first' : 'month-first', asked };
}

/**
 * The commonest form, 2026-03-01T10:00:00Z, several times faster than by its parts. The runtime moves
 * 30 February to March instead of refusing it, so days that not every month has are left to the others.
 */
function parseCanonical(value: string): number | null {
  if (value.length !== 20 || value[10] !== 'T' || value[19] !== 'Z' || value.slice(8, 10) > '28') return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}

function parseIso(value: string): number | null {
  const m = ISO.exec(value);
  if (!m) return null;
  const milliseconds = Number((m[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const local = utc(m[1], m[2], m[3], m[4], m[5], m[6]);
  return local === null ? null : local + milliseconds - zoneOffset(m[8]);
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || !/^[+-]/.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function parseNumeric(value: string, order: DateOrder): number | null {
  const m = NUMERIC_DATE.exec(value);
  if (!m) return null;
  const [day, month] = order === 'day-first' ? [m[1], m[2]] : [m[2], m[1]];
  let hour = Number(m[4] ?? 0);
  const half = m[7]?.toUpperCase();
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'PM' ? 12 : 0);
  }
  return utc(m[3], month, day, String(hour), m[5], m[6]);
}

function parseEpoch(value: string): number | null {
  if (!EPOCH.test(value)) return null;
  const number = Number(value);
  if (number < 1e11) return Math.round(number * 1000);
  return number < 1e14 ? Math.round(number) : Math.round(number / 1000);
}

function utc(
  year?: string,
  month?: string,
  day?: string,
  hour = '0',
  minute = '0',
  second = '0',
): number | null {
  const [h, min, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || min > 59 || s > 60) return null;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), h, min, s);
  const back = new Date(at - (s === 60 ? 1000 : 0));
  const exists = back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day);
  return exists ? at : null;
}
