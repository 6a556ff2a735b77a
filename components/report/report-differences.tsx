import { Table } from '@mantine/core';
import type { ReportDifference } from '@/core/report/report';

/** What a closed month reads, and what it would read now, line by line. */
export function ReportDifferences({ differences }: { differences: readonly ReportDifference[] }) {
  return (
    <details>
      <summary>What would now read otherwise</summary>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Figure or sentence</Table.Th>
              <Table.Th>As closed</Table.Th>
              <Table.Th>Would now read</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ label, closed, now }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{closed}</Table.Td>
                <Table.Td>{now}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
