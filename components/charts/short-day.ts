const FORMAT = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' });

/** A date (YYYY-MM-DD) for an axis: "6 Jul". */
export function shortDay(day: string): string {
  return FORMAT.format(Date.parse(`${day}T00:00:00Z`));
}
