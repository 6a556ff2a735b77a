import { Table } from '@mantine/core';
import Link from 'next/link';
import type { ListedReport } from '@/core/report/listed-report';
import { formatDay } from '@/core/time/format-day';
import { dayInZone } from '@/core/time/local-day';

/** All months, the latest first, and whether each is closed. */
export function ReportArchive({ reports }: { reports: readonly ListedReport[] }) {
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Month</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th>Revision</Table.Th>
            <Table.Th>Closed by</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reports.map((report) => (
            <Table.Tr key={report.month}>
              <Table.Th scope="row">
                <Link href={`/reports/${report.month}`}>{report.monthName}</Link>
              </Table.Th>
              <Table.Td>{stateOf(report)}</Table.Td>
              <Table.Td>{report.revision ?? '–'}</Table.Td>
              <Table.Td>{report.closedBy ?? '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function stateOf({ closedAt, timeZone, over }: ListedReport): string {
  if (closedAt !== null) return `Closed on ${formatDay(dayInZone(timeZone, closedAt))}`;
  return over ? 'Open: reads what the data say now' : 'Still running';
}
