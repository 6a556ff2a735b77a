import { formatCount } from '@/components/figure/format-count';
import classes from './problems.module.css';

export interface ProblemRow {
  ordinal: number;
  row: number | null;
  column: string | null;
  message: string;
  value: string | null;
}

/** The rows themselves, as they stand in the file. */
export function ProblemRows({ rows }: { rows: readonly ProblemRow[] }) {
  return (
    <section className={classes.scroll} aria-label="Rows that were not used, table" tabIndex={0}>
      <table className={classes.table}>
        <caption className="unseen">Rows that were not used</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              Row
            </th>
            <th scope="col">Reason</th>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ordinal, row, column, message, value }) => (
            <tr key={ordinal}>
              <td className={classes.number}>{row === null ? '–' : formatCount(row)}</td>
              <td>{message}</td>
              <td className={classes.column}>{column ?? ''}</td>
              <td className={classes.value}>{value ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
