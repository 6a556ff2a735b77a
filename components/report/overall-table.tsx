import type { ReportFigure } from '@/core/report/report-model';
import { restsOn } from './rests-on';
import { ScrollingTable } from './scrolling-table';

/** Figures one by one: value, interval, what it rests on, last month's value. */
export function OverallTable({
  figures,
  before,
}: {
  figures: readonly ReportFigure[];
  before: string | null;
}) {
  return (
    <ScrollingTable label="Figures of all channels together">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col" className="report-number">
            Value
          </th>
          <th scope="col" className="report-number">
            95% interval
          </th>
          <th scope="col" className="report-number">
            Counts
          </th>
          <th scope="col" className="report-number">
            {before}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              {figure.href === null ? figure.label : <a href={figure.href}>{figure.label}</a>}
            </th>
            <td className="report-number">{figure.text}</td>
            {figure.reason === null ? (
              <td className="report-number">{figure.range ?? '–'}</td>
            ) : (
              <td className="report-reason">{figure.reason}</td>
            )}
            <td className="report-number">{restsOn(figure) ?? '–'}</td>
            <td className="report-number">{figure.beforeText ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
