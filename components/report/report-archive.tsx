import Link from 'next/link';
import { FigureTable } from '@/components/figure/figure-table';
import type { ListedReport } from '@/core/report/listed-report';
import { formatDay } from '@/core/time/format-day';
import { dayInZone } from '@/core/time/local-day';

/** All months, the latest first, and whether each is closed. */
export function ReportArchive({ reports }: { reports: readonly ListedReport[] }) {
  return (
    <FigureTable label="Monthly reports">
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">State</th>
          <th scope="col">Revision</th>
          <th scope="col">Closed by</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.month}>
            <th scope="row">
              <Link href={`/reports/${report.month}`}>{report.monthName}</Link>
            </th>
            <td>{stateOf(report)}</td>
            <td>{report.revision ?? '–'}</td>
            <td>{report.closedBy ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function stateOf({ closedAt, timeZone, over }: ListedReport): string {
  if (closedAt !== null) return `Closed on ${formatDay(dayInZone(timeZone, closedAt))}`;
  return over ? 'Open: reads what the data say now' : 'Not over yet';
}
