const FORMAT = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** A month (YYYY-MM) for reading: "October 2026". */
export function monthName(month: string): string {
  return FORMAT.format(new Date(`${month}-01T00:00:00Z`));
}
