'use client';

import { NativeSelect } from '@mantine/core';
import type { FirstRows } from '@/core/ingest/first-rows';
import type { ImportKind } from '@/core/ingest/import-kind';
import { COLUMN_WORDS } from './column-words';
import classes from './columns-table.module.css';
import { type MappedColumn, withColumn } from './corrections';
import type { ReviewState } from './review';

/** Values shown of each column. */
const SAMPLES = 2;

/** Columns listed; a table with more is listed as far as its first rows are. */
const MOST = 60;

/** Every column of a table with its first values, and what it serves as. */
export function ColumnsTable({
  kind,
  table: { header, headerRow, columns },
  state: { draft, change, firstRows },
  open = false,
}: {
  kind: ImportKind;
  table: { header: readonly string[]; headerRow: number; columns: Partial<Record<string, number>> };
  state: Pick<ReviewState, 'draft' | 'change' | 'firstRows'>;
  open?: boolean;
}) {
  const words = COLUMN_WORDS[kind];
  const choices = [
    { value: '', label: 'Not used' },
    ...Object.entries(words).map(([value, label]) => ({ value, label })),
  ];
  const below = firstRows?.rows.filter(({ row }) => row > headerRow) ?? [];
  const width = Math.max(header.length, ...below.map(({ cells }) => cells.length));
  const positions = Array.from({ length: Math.min(MOST, width) }, (_, position) => position);
  const serving = new Map(Object.entries(columns).map(([column, position]) => [position, column]));
  const used = positions.filter((position) => serving.has(position)).length;
  return (
    <details className={classes.box} open={open}>
      <summary>
        Columns: {used} of {positions.length} used
      </summary>
      <table className={classes.table}>
        <caption className="unseen">Columns of the file</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Read as</th>
            <th scope="col">First values</th>
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => {
            const name = header[position]?.trim() || `Column ${position + 1}`;
            return (
              <tr key={position}>
                <th scope="row" className={classes.name}>
                  {name}
                </th>
                <td>
                  <NativeSelect
                    aria-label={`What the column ${name} is`}
                    className={classes.select}
                    data={choices}
                    value={serving.get(position) ?? ''}
                    onChange={({ currentTarget }) =>
                      change(
                        withColumn(
                          draft,
                          columns,
                          position,
                          (currentTarget.value || null) as MappedColumn | null,
                        ),
                      )
                    }
                  />
                </td>
                <td className={classes.samples}>{samples(below, position)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function samples(rows: FirstRows['rows'], position: number): string {
  const values = rows.map(({ cells }) => (cells[position] ?? '').trim()).filter((value) => value !== '');
  return [...new Set(values)].slice(0, SAMPLES).join(' · ') || '–';
}
