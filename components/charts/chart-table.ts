/** A chart's numbers as a table: the twin on the page and the file that is taken away. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

const FORMULA = /^[=+\-@\t\r]/;

/** The table as CSV with a byte-order mark; no cell that holds words is taken for a formula. */
export function tableCsv({ columns, rows }: ChartTable, said: string): string {
  const cell = (value: string | number | null) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = FORMULA.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [[said], columns, ...rows].map((row) => row.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
