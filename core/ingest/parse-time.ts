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
/** Abbreviations that mean one offset everywhere, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  AEST: 10,
  AEDT: 11,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};
const ZONE = String.raw`(?:\s?((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|${Object.keys(ZONES).join('|')}))?`;
/** Beginnings of the months' names in the languages that exports are made in. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|jän)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|mae|mrz|maa)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|ago|aoû|aou)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^nov/,
  /^(?:dec|dez|dic|déc|des)/,
];
const MONTH = String.raw`([a-zäéûü]{3,10})\.?`;

const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:T|,?\s)${CLOCK})?${ZONE}$`,
  'i',
);
const NUMERIC = new RegExp(
  String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:(?:T|,?\s{1,2})${CLOCK})?${ZONE}$`,
  'i',
);
const DAY_MONTH = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s)?(\d{1,2})\.?[\s-](?:de\s)?${MONTH}[\s,-]\s?(?:de\s)?(\d{4}|\d{2})(?:,?\s${CLOCK})?${ZONE}$`,
  'i',
);
const MONTH_DAY = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s)?${MONTH}\s(\d{1,2}),?\s(\d{4})(?:,?\s(?:at\s)?${CLOCK})?${ZONE}$`,
  'i',
);
/** As X writes it: Tue Oct 31 22:10:47 +0000 2017. */
const CTIME = new RegExp(String.raw`^[a-z]{3}\s${MONTH}\s{1,2}(\d{1,2})\s${CLOCK}${ZONE}\s(\d{4})$`, 'i');
const EPOCH = /^(?:\d{9,19}(?:\.\d{1,9})?|\d\.\d{8,17}e\+?(?:9|1[0-8]))$/i;
/** Days since 30 December 1899, as Excel counts: 32874 is in 1990, 73050 in 2099. */
const SERIAL = /^[3-7]\d{4}(?:[.,]\d{1,12})?$/;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Times outside this range are typing errors or another unit. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A longer text is no time. */
const LONGEST = 64;

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
    value.length > LONGEST ? null : (within(forms(value, order)) ?? within(forms(tidied(value), order)));
  return time;
}

function within(time: WrittenTime | null): WrittenTime | null {
  return time !== null && time.at >= EARLIEST && time.at < LATEST ? time : null;
}

function forms(value: string, order: DateOrder): WrittenTime | null {
  return yearFirst(value) ?? numeric(value, order) ?? named(value) ?? counted(value);
}

/** What programs and spreadsheets put around a time, or write in another order, brought into a plain form. */
function tidied(value: string): string {
  return value
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^['"\s]+|['"\s]+$/g, '')
    .replace(/^\/Date\((\d+)(?:[+-]\d{4})?\)\/$/, '$1')
    .replace(/\[UTC\]$/, 'Z')
    .replace(/\s*\([^)]*\)$|\[[^\]]*\]$|\s?Uhr$/, '')
    .replace(/\sum\s|\s[àa]\s|\s-\s/, ' ')
    .replace(/(\d)h(\d\d)/, '$1:$2')
    .replace(/^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d))?/, (whole, y, m, d, h, min, s) =>
      /^(?:19|20)/.test(y) ? `${y}-${m}-${d}${h === undefined ? '' : ` ${h}:${min}:${s}`}` : whole,
    )
    .replace(/^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?),? (\S.*\d{4}.*|\d{4}.*)$/, '$2 $1');
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
  return written([fullYear(m[4]), month, day], m.slice(5, 10), m[10], said);
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

function named(value: string): WrittenTime | null {
  const day = DAY_MONTH.exec(value);
  if (day) return written([fullYear(day[3]), monthOf(day[2]), day[1]], day.slice(4, 9), day[9], null);
  const month = MONTH_DAY.exec(value);
  if (month) return written([month[3], monthOf(month[1]), month[2]], month.slice(4, 9), month[9], null);
  const c = CTIME.exec(value);
  return c && written([c[9], monthOf(c[1]), c[2]], c.slice(3, 8), c[8], null);
}

function monthOf(name = ''): string {
  const plain = name.toLowerCase();
  return String(MONTHS.findIndex((month) => month.test(plain)) + 1);
}

function counted(value: string): WrittenTime | null {
  if (EPOCH.test(value)) {
    const number = Number(value);
    const unit = number < 1e11 ? 1000 : number < 1e14 ? 1 : number < 1e17 ? 1e-3 : 1e-6;
    return { at: Math.round(number * unit), form: 'epoch', order: null };
  }
  if (!SERIAL.test(value)) return null;
  const days = value.replace(',', '.');
  // Six places of a day are a twelfth of a second: what is meant is the second.
  const precision = (days.split('.')[1] ?? '').length > 6 ? 1 : 1000;
  const into = Math.round((Number(days) * DAY) / precision) * precision;
  return { at: SERIAL_ZERO + into, form: 'unzoned', order: null };
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
  if (zone === undefined) return 0;
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named * 3_600_000;
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return (sign === '-' ? -offset : offset) * 60_000;
}
