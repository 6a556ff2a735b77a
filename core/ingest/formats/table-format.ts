import type { Column } from '@/core/ingest/column-aliases';
import { plainName } from '@/core/ingest/plain-name';
import type { Reading } from '@/core/ingest/reading';
import type { System } from '@/core/ingest/system';
import type { Layout } from '@/core/ingest/understanding';

export type TableLayout = Extract<Layout, { kind: 'table' }>;

/** Reads the rows of one table. */
export interface CellReader {
  read(cells: string[], row: number): void;
  /** Called once behind the last row. */
  end?(): void;
}

/** One system's way of writing a table. */
export interface TableFormat {
  system: System;
  /** Headers that tell it from other tables: all must be there. None: any table that has `required`. */
  marks: readonly string[];
  /** Its own names of our columns; the general ones are tried behind them. */
  columns: Partial<Record<Column, readonly string[]>>;
  required: readonly Column[];
  /** Further headers of its own that its rows may have. */
  optional?: readonly string[];
  reader(layout: TableLayout, reading: Reading): CellReader;
}

/** No cell stands there. */
export const ABSENT = -1;

/** Position of the first header with one of these names, best name first; ABSENT without any. */
export function headerPosition(header: readonly string[], ...names: string[]): number {
  const plain = header.map(plainName);
  for (const name of names) {
    const position = plain.indexOf(plainName(name));
    if (position >= 0) return position;
  }
  return ABSENT;
}
