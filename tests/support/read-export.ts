import type { Role } from '@/core/conversation/role';
import type { ImportedRow } from '@/core/ingest/imported';
import type { Mapping } from '@/core/ingest/mapping';
import type { Problem } from '@/core/ingest/problem';
import type { Reading } from '@/core/ingest/reading';
import { recognise } from '@/core/ingest/recognise';
import { rowSource } from '@/core/ingest/row-source';
import { TextDecoding } from '@/core/ingest/text-decoding';
import type { Recipe } from '@/core/ingest/understanding';
import { inPieces } from './in-pieces';

export interface ExportRead {
  recipe: Recipe;
  rows: ImportedRow[];
  problems: Problem[];
  reading: Reading;
}

/** Reads a whole export as the import does, its bytes cut at the given places. */
export function readExport(
  content: string | Uint8Array,
  mapping: Mapping = {},
  places: readonly number[] = [],
): ExportRead {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const recognised = recognise(bytes, true, mapping);
  if ('refusal' in recognised) throw new Error(recognised.refusal);
  const { recipe } = recognised;
  const rows: ImportedRow[] = [];
  const problems: Problem[] = [];
  const source = rowSource(recipe, { row: (row) => rows.push(row), problem: (p) => problems.push(p) });
  const decoding = new TextDecoding(recipe.encodingSure ? recipe.encoding : null);
  for (const piece of inPieces(bytes, places)) source.push(decoding.push(piece));
  source.push(decoding.end());
  source.end();
  return { recipe, rows, problems, reading: source.reading };
}

/** What was said: conversation, role and text of every row. */
export function said({ rows }: Pick<ExportRead, 'rows'>): [id: string, role: Role, text: string][] {
  return rows.map(({ conversationId, message }) => [conversationId, message.role, message.text]);
}
