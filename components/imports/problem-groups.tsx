import { formatCount } from '@/core/text/format-count';
import classes from './problems.module.css';

/** Rows that have the same reason for not being used. */
export interface ProblemGroup {
  code: string;
  column: string | null;
  message: string;
  /** The offending value, or that of the first of them. */
  value: string | null;
  rows: number;
  firstRow: number | null;
}

/** Why rows cannot be used, the most frequent reason first. */
export function ProblemGroups({ groups }: { groups: readonly ProblemGroup[] }) {
  return (
    <section className={classes.scroll} aria-label="Reasons, table" tabIndex={0}>
      <table className={classes.table}>
        <caption className="unseen">Reasons</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              Rows
            </th>
            <th scope="col">Reason</th>
            <th scope="col">Column</th>
            <th scope="col">For example</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ code, column, message, value, rows, firstRow }) => (
            <tr key={`${code} ${column} ${message} ${value}`}>
              <td className={classes.number}>{formatCount(rows)}</td>
              <td>{message}</td>
              <td className={classes.column}>{column ?? ''}</td>
              <td className={classes.value}>
                {[value, firstRow === null ? null : `row ${formatCount(firstRow)}`]
                  .filter(Boolean)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
