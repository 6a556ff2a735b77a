import { FigureTable } from '@/components/figure/figure-table';
import type { ReportDifference } from '@/core/report/report';
import classes from './report-differences.module.css';

/** What a closed month reads, and what it would read now, line by line. */
export function ReportDifferences({ differences }: { differences: readonly ReportDifference[] }) {
  return (
    <details className={classes.differences}>
      <summary>What it would now read</summary>
      <FigureTable label="What the month reads and would now read">
        <thead>
          <tr>
            <th scope="col">Figure or sentence</th>
            <th scope="col">As closed</th>
            <th scope="col">Would now read</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, closed, now }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{closed}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </details>
  );
}
