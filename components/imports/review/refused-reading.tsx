'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Section } from '@/components/shell/section';
import type { FirstRows } from '@/core/ingest/first-rows';
import type { Mapping } from '@/core/ingest/mapping';
import { ColumnsTable } from './columns-table';
import { ReadingFields, type ReadingOptions } from './reading-fields';
import classes from './refused-reading.module.css';
import type { ReviewActions } from './review';

/** A table that could not be read by itself: the user says which column is what, and it is looked through again. */
export function RefusedReading({
  id,
  mapping,
  firstRows,
  header,
  options,
  correct,
}: {
  id: number;
  mapping: Mapping;
  firstRows: FirstRows;
  /** Row of the likely header. */
  header: number;
  options: ReadingOptions;
  correct: ReviewActions['correct'];
}) {
  const router = useRouter();
  const [draft, setDraft] = useState<Mapping>({
    ...mapping,
    delimiter: mapping.delimiter ?? firstRows.delimiter,
    headerRow: mapping.headerRow ?? header,
  });
  const [error, setError] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const read = (wanted: Mapping) =>
    start(async () => {
      setError((await correct(id, wanted)).problem);
      router.refresh();
    });
  const kind = draft.kind ?? 'transcripts';
  const headerRow = draft.headerRow ?? header;
  const cells = firstRows.rows.find(({ row }) => row === headerRow)?.cells ?? [];
  const columns = Object.fromEntries(
    Object.entries(draft.columns ?? {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  );
  const layout = { kind: 'table', lineEnd: '\n', columns: {}, header: cells, headerRow } as const;
  return (
    <Section
      title="Say what is what"
      note="The file is kept. Choose what each column holds, and it is looked through again; nothing is stored before you say so."
    >
      <ReadingFields
        found={{
          kind,
          encoding: draft.encoding ?? 'utf-8',
          layout: { ...layout, delimiter: draft.delimiter ?? firstRows.delimiter },
          dateOrder: draft.dateOrder ?? 'day-first',
          zone: draft.zone ?? 'UTC',
        }}
        dateOrderOpen={false}
        state={{
          draft,
          firstRows,
          options,
          change(next) {
            setDraft(next);
            // Another delimiter or encoding cuts the rows anew.
            if (next.delimiter !== draft.delimiter || next.encoding !== draft.encoding) read(next);
          },
        }}
      />
      <ColumnsTable
        kind={kind}
        table={{ header: cells, headerRow, columns }}
        state={{ draft, change: setDraft, firstRows }}
        open
      />
      <div className={classes.actions}>
        <Button onClick={() => read(draft)} loading={busy}>
          Read it like this
        </Button>
        {error !== null && (
          <p role="alert" className={classes.error}>
            {error}
          </p>
        )}
      </div>
    </Section>
  );
}
