import { formatCount } from '@/components/figure/format-count';
import classes from './problems.module.css';

export interface ProblemGroup {
  code: string;
  column: string | null;
  message: string;
  count: number;
}

/** Why rows could not be used, the most frequent reason first. */
export function ProblemGroups({ groups }: { groups: readonly ProblemGroup[] }) {
  return (
    <table className={classes.table}>
      <caption className="unseen">Reasons</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.number}>
            Rows
          </th>
          <th scope="col">Reason</th>
          <th scope="col">Column</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ code, column, message, count }) => (
          <tr key={`${code} ${column} ${message}`}>
            <td className={classes.number}>{formatCount(count)}</td>
            <td>{message}</td>
            <td className={classes.column}>{column ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
