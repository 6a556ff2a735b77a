import { dateOrderOf } from '@/core/ingest/date-order-of';
import type { Mapping } from '@/core/ingest/mapping';
import type { Problem } from '@/core/ingest/problem';
import type { Reading, RowSink } from '@/core/ingest/reading';
import { HEAD_BYTES, recognise } from '@/core/ingest/recognise';
import { rowSource } from '@/core/ingest/row-source';
import { TextDecoding } from '@/core/ingest/text-decoding';
import type { Recipe } from '@/core/ingest/understanding';
import type { Entry } from './entry';
import { ImportRefused } from './import-refused';
import { openEntries } from './open-entries';

/** How far the reading of a file has come. */
export interface RowsRead {
  bytesRead: number;
  /** Records met, and of them those that are no messages or cannot be used. */
  rows: number;
  skipped: number;
  unusable: number;
}

/** What is asked of the parts beside their rows. */
export interface RowsSink extends RowSink {
  /** A part was read to its end. */
  part?(reading: Reading): void;
}

/**
 * Reads all rows of a file, of every part if it is an archive, and gives word after each piece. A part that
 * cannot be read is a problem and the others go on; throws ImportRefused where no part can.
 */
export async function* readRows(file: string, mapping: Mapping, sink: RowsSink): AsyncGenerator<RowsRead> {
  const done = { rows: 0, skipped: 0, unusable: 0 };
  let refusal: string | null = null;
  let parts = 0;
  for await (const entry of openEntries(file)) {
    const report = (message: string) => {
      refusal ??= entry.name === null ? message : `${entry.name}: ${message}`;
      sink.problem({
        row: null,
        column: null,
        code: 'unreadable_part',
        message,
        value: entry.name,
        ...partOf(entry),
      });
    };
    let reading: Reading | null = null;
    try {
      const recipe = await recipeOf(entry, mapping);
      if (typeof recipe === 'string') {
        report(recipe);
        continue;
      }
      const rows = entryRows(entry, recipe, offsetSink(sink, done.rows, entry));
      reading = rows.reading;
      parts += 1;
      for await (const _ of rows.pieces) yield { bytesRead: entry.bytesRead(), ...sum(done, reading) };
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      report(error.message);
    }
    if (reading === null) continue;
    sink.part?.(reading);
    Object.assign(done, sum(done, reading));
  }
  if (parts === 0) throw new ImportRefused(refusal ?? 'The file holds nothing that can be read.');
}

function entryRows(entry: Entry, recipe: Recipe, sink: RowSink) {
  const source = rowSource(recipe, sink);
  async function* pieces(): AsyncGenerator<void> {
    const decoding = new TextDecoding(recipe.encodingSure ? recipe.encoding : null);
    try {
      for await (const bytes of entry.bytes()) {
        source.push(decoding.push(bytes));
        yield;
      }
    } finally {
      // What came before a damage stays.
      source.push(decoding.end());
      source.end();
    }
    yield;
  }
  return { reading: source.reading, pieces: pieces() };
}

/** How to read a part, or why it cannot be; where its dates are open in the beginning, all of it decides. */
async function recipeOf(entry: Entry, mapping: Mapping): Promise<Recipe | string> {
  const { head, whole } = await headOf(entry);
  const recognised = recognise(head, whole, mapping);
  if ('refusal' in recognised) return recognised.refusal;
  const { recipe } = recognised;
  if (recipe.dateOrderSure || whole) return recipe;
  const { reading, pieces } = entryRows(entry, recipe, { row: () => undefined, problem: () => undefined });
  for await (const _ of pieces);
  const order = dateOrderOf(reading.times.seen);
  return order === null || order === 'none' ? recipe : { ...recipe, dateOrder: order, dateOrderSure: true };
}

/** The beginning of a part, and whether that is all of it. */
export async function headOf(entry: Entry): Promise<{ head: Uint8Array; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of entry.bytes()) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > HEAD_BYTES) break;
    }
  } catch (error) {
    if (!(error instanceof ImportRefused) || length === 0) throw error;
  }
  return { head: Buffer.concat(chunks).subarray(0, HEAD_BYTES), whole: length <= HEAD_BYTES };
}

/** Rows of further parts count on behind those before, so that their order stays; problems name the part. */
function offsetSink(sink: RowSink, offset: number, entry: Entry): RowSink {
  const part = partOf(entry);
  return {
    row(row) {
      if (offset > 0) row.message.row += offset;
      sink.row(row);
    },
    problem: (problem: Problem) => sink.problem(entry.name === null ? problem : { ...problem, ...part }),
    policies: (id, policies) => sink.policies?.(id, policies),
  };
}

function partOf({ name }: Entry): { part?: string } {
  return name === null ? {} : { part: name };
}

function sum(
  before: Omit<RowsRead, 'bytesRead'>,
  { rows, skipped, unusable }: Reading,
): Omit<RowsRead, 'bytesRead'> {
  return {
    rows: before.rows + rows,
    skipped: before.skipped + skipped,
    unusable: before.unusable + unusable,
  };
}
