import { ENCODING_LABELS } from '@/core/ingest/encoding';
import type { Examined } from '@/core/ingest/examined';

type Records = Exclude<Examined, { kind: 'transcripts' }>;

/** What was found of a file of customers or policies, for reading in a terminal. */
export function recordsSurveyLines(file: string, { kind, table, survey }: Records): string {
  const written = (n: number) => n.toLocaleString('en-US');
  const { rows, skipped, unusable, records, churned, problems } = survey;
  const left = kind === 'customers' ? `, ${written(churned)} of them have left` : '';
  const lines = [
    file,
    `  ${kind === 'customers' ? 'A list of customers' : 'A list of policies'}.`,
    `  ${ENCODING_LABELS[table.encoding]}, delimiter ${JSON.stringify(table.delimiter)}, header in row ${table.headerRow}`,
    `  ${written(records)} ${kind}${left} in ${written(rows)} rows; ${written(skipped)} are below the table, ${written(unusable)} cannot be used`,
    ...(table.dateOrderSure ? [] : ['  Day/month or month/day? Say so with a mapping ("dateOrder").']),
    ...(problems.length > 0 ? ['  problems:'] : []),
    ...problems
      .slice(0, 20)
      .map(
        ({ message, value, rows: n, firstRow }) =>
          `    ${written(n)} x ${message}${value === null ? '' : ` (${value})`}${firstRow === null ? '' : `, first in row ${firstRow}`}`,
      ),
  ];
  return lines.join('\n');
}
