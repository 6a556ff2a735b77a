'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { ENCODING_LABELS, ENCODINGS } from '@/core/ingest/encoding';
import { IMPORT_KINDS, type ImportKind } from '@/core/ingest/import-kind';
import type { Mapping } from '@/core/ingest/mapping';
import { SYSTEM_LABELS, SYSTEMS } from '@/core/ingest/system';
import type { Layout, Recipe } from '@/core/ingest/understanding';
import { DELIMITER_WORDS, KIND_WORDS } from './column-words';
import { asKind, withPart } from './corrections';
import classes from './reading-fields.module.css';
import type { ReviewState } from './review';

export interface ReadingOptions {
  /** IANA names. */
  zones: readonly string[];
}

/** How a file was read, as far as it can be corrected here. */
export interface FoundReading {
  kind: ImportKind;
  encoding: Recipe['encoding'];
  layout: Layout | null;
  system?: Recipe['system'];
  dateOrder: Recipe['dateOrder'];
  zone: string;
}

const KINDS = IMPORT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }));
const SYSTEM_CHOICES = SYSTEMS.map((value) => ({ value, label: SYSTEM_LABELS[value] }));
const ENCODING_CHOICES = ENCODINGS.map((value) => ({ value, label: ENCODING_LABELS[value] }));
const DELIMITER_CHOICES = Object.entries(DELIMITER_WORDS).map(([value, label]) => ({ value, label }));
const ORDERS = [
  { value: 'day-first', label: 'Day first: 31/12' },
  { value: 'month-first', label: 'Month first: 12/31' },
];

/** System, encoding, delimiter, dates and what is given to all conversations: each as found, each correctable. */
export function ReadingFields({
  found,
  dateOrderOpen,
  state: { draft, change, options, firstRows },
}: {
  found: FoundReading;
  /** No date of the file tells which order it is. */
  dateOrderOpen: boolean;
  state: Pick<ReviewState, 'draft' | 'change' | 'options' | 'firstRows'>;
}) {
  const table = found.layout?.kind === 'table' ? found.layout : null;
  const set = <K extends keyof Mapping>(part: K, value: Mapping[K]) => change(withPart(draft, part, value));
  const rows = firstRows?.rows.map(({ row, cells }) => ({
    value: String(row),
    label: `Row ${row}: ${cells.join(' ').slice(0, 40)}`,
  }));
  return (
    <div className={classes.fields}>
      <NativeSelect
        label="The file holds"
        data={KINDS}
        value={draft.kind ?? found.kind}
        onChange={({ currentTarget }) => change(asKind(draft, currentTarget.value as ImportKind))}
      />
      {found.system && (
        <NativeSelect
          label="System"
          data={SYSTEM_CHOICES}
          value={draft.system ?? found.system}
          onChange={({ currentTarget }) => set('system', currentTarget.value as Recipe['system'])}
        />
      )}
      <NativeSelect
        label="Encoding"
        data={ENCODING_CHOICES}
        value={draft.encoding ?? found.encoding}
        onChange={({ currentTarget }) => set('encoding', currentTarget.value as Recipe['encoding'])}
      />
      {table && (
        <NativeSelect
          label="Delimiter"
          data={DELIMITER_CHOICES}
          value={draft.delimiter ?? table.delimiter}
          onChange={({ currentTarget }) => set('delimiter', currentTarget.value)}
        />
      )}
      {table && rows && (
        <NativeSelect
          label="Header"
          data={[{ value: '0', label: 'There is none' }, ...rows]}
          value={String(draft.headerRow ?? table.headerRow)}
          onChange={({ currentTarget }) => set('headerRow', Number(currentTarget.value))}
        />
      )}
      <NativeSelect
        label="Numeric dates"
        description={dateOrderOpen ? 'No date of the file tells: please say.' : undefined}
        inputWrapperOrder={['label', 'input', 'description']}
        data-open={(dateOrderOpen && draft.dateOrder === undefined) || undefined}
        data={ORDERS}
        value={draft.dateOrder ?? found.dateOrder}
        onChange={({ currentTarget }) => set('dateOrder', currentTarget.value as Recipe['dateOrder'])}
      />
      <NativeSelect
        label="Time zone of times without one"
        data={[...options.zones]}
        value={draft.zone ?? found.zone}
        onChange={({ currentTarget }) => set('zone', currentTarget.value)}
      />
      {found.kind === 'transcripts' && (
        <>
          <GivenToAll
            label="Channel, where none is named"
            value={draft.channel}
            onGive={(v) => set('channel', v)}
          />
          <GivenToAll
            label="Topic, where none is named"
            value={draft.topic}
            onGive={(v) => set('topic', v)}
          />
        </>
      )}
    </div>
  );
}

/** A text that is taken when the field is left or Enter is pressed, not at every letter. */
function GivenToAll({
  label,
  value,
  onGive,
}: {
  label: string;
  value: string | undefined;
  onGive: (value: string | undefined) => void;
}) {
  const take = (text: string) => {
    const given = text.trim() === '' ? undefined : text.trim().slice(0, 200);
    if (given !== value) onGive(given);
  };
  return (
    <TextInput
      key={value ?? ''}
      label={label}
      defaultValue={value ?? ''}
      maxLength={200}
      placeholder="none"
      onBlur={({ currentTarget }) => take(currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
    />
  );
}
