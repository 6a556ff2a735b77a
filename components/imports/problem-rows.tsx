import { formatCount } from '@/core/text/format-count';
import classes from './problems.module.css';

export interface ProblemRow {
  ordinal: number;
  /** The file of an archive; null where there is one file only. */
  part: string | null;
  row: number | null;
  column: string | null;
  value: string | null;
}

/** The rows themselves, as they stand in the file. `label` says why they were not used. */
export function ProblemRows({ rows, label }: { rows: readonly ProblemRow[]; label: string }) {
  const inParts = rows.some(({ part }) => part !== null);
  return (
    <section className={classes.scroll} aria-label={`${label} Rows, table`} tabIndex={0}>
      <table className={classes.table}>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              Row
            </th>
            {inParts && <th scope="col">File</th>}
            <th scope="col">Column</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ordinal, part, row, column, value }) => (
            <tr key={ordinal}>
              <td className={classes.number}>{row === null ? '–' : formatCount(row)}</td>
              {inParts && <td className={classes.column}>{part ?? ''}</td>}
              <td className={classes.column}>{column ?? ''}</td>
              <td className={classes.value}>{value ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
