import { type Mapping, parseMapping } from '@/core/ingest/mapping';
import type { ImportRow } from '@/db/read/read-imports';
import { ImportRefused } from './import-refused';

/** How the user corrected the reading of an import's file; nothing where they did not. */
export function mappingOf({ mapping }: Pick<ImportRow, 'mapping'>): Mapping {
  if (mapping === null) return {};
  const parsed = parseMapping(JSON.parse(mapping));
  if (parsed.mapping === null) throw new ImportRefused(parsed.refusal);
  return parsed.mapping;
}
