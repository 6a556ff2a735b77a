/** How a date of two numbers and a year is to be read. */
export type DateOrder = 'day-first' | 'month-first';

/** A time as it was written. `unzoned` ones are local: `at` holds them as if they were UTC. */
export interface WrittenTime {
  at: number;
  form: 'zoned' | 'unzoned' | 'epoch';
  /** What a numeric date says of its order; null for other dates and where both readings agree. */
  order: 'dayFirst' | 'monthFirst' | 'eitherOrder' | null;
}

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([AP])\.?\s?M\.?)?`;
const ZONE = String.raw`(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;

const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:T|,?\s)${CLOCK})?${ZONE}$`,
  'i',
);
const NUMERIC = new RegExp(
  String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:(?:T|,?\s{1,2})${CLOCK})?${ZONE}$`,
  'i',
);
const DAY_MONTH = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s)?(\d{1,2})[\s-]${MONTH}[\s,-]\s?(\d{4})(?:,?\s${CLOCK})?${ZONE}$`,
  'i',
);
const MONTH_DAY = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s)?${MONTH}\s(\d{1,2}),?\s(\d{4})(?:,?\s(?:at\s)?${CLOCK})?${ZONE}$`,
  'i',
);
/** As X writes it: Tue Oct 31 22:10:47 +0000 2017. */
const CTIME = new RegExp(String.raw`^[a-z]{3}\s${MONTH}\s{1,2}(\d{1,2})\s${CLOCK}${ZONE}\s(\d{4})$`, 'i');
const EPOCH = /^\d{9,19}(?:\.\d{1,9})?$/;
/** Days since 30 December 1899, as Excel counts: 32874 is in 1990, 73050 in 2099. */
const SERIAL = /^[3-7]\d{4}(?:[.,]\d{1,12})?$/;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Times outside this range are typing errors or another unit. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A longer text is no time. */
const LONGEST = 48;

/**
 * Reads an exported time as UTC epoch milliseconds; times without a zone count as UTC. null for what
 * `readTime` does not know.
 */
export function parseTime(text: string, order: DateOrder): number | null {
  return readTime(text, order)?.at ?? null;
}

/**
 * Reads an exported time: ISO 8601 and its relatives with or without a zone, D/M/YYYY or M/D/YYYY as
 * `order` says, months by their English names, epoch seconds to nanoseconds, Excel's day numbers. null for
 * anything else, for dates that do not exist, and outside 1990 to 2100.
 */
export function readTime(text: string, order: DateOrder): WrittenTime | null {
  const value = text.trim();
  const at = canonicalTime(value);
  if (at !== null) return { at, form: 'zoned', order: null };
  const time =
    value.length > LONGEST
      ? null
      : (yearFirst(value) ?? numeric(value, order) ?? named(value) ?? counted(value));
  return time !== null && time.at >= EARLIEST && time.at < LATEST ? time : null;
}

/**
 * The commonest form, 2026-03-01T10:00:00Z, several times faster than by its parts; null for all others. The
 * runtime moves 30 February to March instead of refusing it, so days that not every month has are left to
 * the others.
 */
export function canonicalTime(value: string): number | null {
  if (value.length !== 20 || value[10] !== 'T' || value[19] !== 'Z' || value.slice(8, 10) > '28') return null;
  const at = Date.parse(value);
  return at >= EARLIEST && at < LATEST ? at : null;
}

function yearFirst(value: string): WrittenTime | null {
  const m = YEAR_FIRST.exec(value);
  return m && written([m[1], m[3], m[4]], m.slice(5, 10), m[10], null);
}

function numeric(value: string, order: DateOrder): WrittenTime | null {
  const m = NUMERIC.exec(value);
  if (!m) return null;
  const [first, second] = [Number(m[1]), Number(m[3])];
  const said = first > 12 ? 'dayFirst' : second > 12 ? 'monthFirst' : first === second ? null : 'eitherOrder';
  const [day, month] = order === 'day-first' ? [m[1], m[3]] : [m[3], m[1]];
  const year = m[4]?.length === 2 ? `20${m[4]}` : m[4];
  return written([year, month, day], m.slice(5, 10), m[10], said);
}

function named(value: string): WrittenTime | null {
  const day = DAY_MONTH.exec(value);
  if (day) return written([day[3], monthOf(day[2]), day[1]], day.slice(4, 9), day[9], null);
  const month = MONTH_DAY.exec(value);
  if (month) return written([month[3], monthOf(month[1]), month[2]], month.slice(4, 9), month[9], null);
  const c = CTIME.exec(value);
  return c && written([c[9], monthOf(c[1]), c[2]], c.slice(3, 8), c[8], null);
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function counted(value: string): WrittenTime | null {
  if (EPOCH.test(value)) {
    const number = Number(value);
    const unit = number < 1e11 ? 1000 : number < 1e14 ? 1 : number < 1e17 ? 1e-3 : 1e-6;
    return { at: Math.round(number * unit), form: 'epoch', order: null };
  }
  if (!SERIAL.test(value)) return null;
  const days = Number(value.replace(',', '.'));
  return { at: SERIAL_ZERO + Math.round(days * DAY), form: 'unzoned', order: null };
}

function written(
  [year, month, day]: (string | undefined)[],
  [h = '0', min = '0', s = '0', fraction = '', half]: (string | undefined)[],
  zone: string | undefined,
  order: WrittenTime['order'],
): WrittenTime | null {
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  }
  const second = Number(s);
  if (hour > 23 || Number(min) > 59 || second > 60) return null;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), hour, Number(min), second);
  const back = new Date(at - (second === 60 ? 1000 : 0));
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day)) return null;
  const precise = at + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return { at: precise - zoneOffset(zone), form: zone === undefined ? 'unzoned' : 'zoned', order };
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || !/^[+-]/.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
