import { REQUIRED_COLUMNS } from '@/core/ingest/column-aliases';
import { TableRowReader } from '@/core/ingest/table-row-reader';
import type { TableFormat } from './table-format';

/** Any table with a message per row. */
export const MESSAGES: TableFormat = {
  system: 'messages',
  marks: [],
  columns: {},
  required: REQUIRED_COLUMNS,
  reader: (layout, reading) => new TableRowReader(layout, reading),
};
