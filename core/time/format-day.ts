const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A date (YYYY-MM-DD) for reading: "6 Jul 2026". */
export function formatDay(day: string): string {
  return FORMAT.format(new Date(`${day}T00:00:00Z`));
}
