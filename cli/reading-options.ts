import fs from 'node:fs';
import { givenMapping } from '@/core/ingest/given-mapping';
import type { Mapping } from '@/core/ingest/mapping';
import { checkFile } from './check-file';
import { UsageError } from './usage-error';

/** Options of commands that read conversations. */
export const READING_OPTIONS = {
  preset: { type: 'string' },
  mapping: { type: 'string' },
  timezone: { type: 'string' },
  channel: { type: 'string' },
} as const;

interface Given {
  preset?: string | undefined;
  mapping?: string | undefined;
  timezone?: string | undefined;
  channel?: string | undefined;
}

/** What the options say of how to read; the single ones win over the mapping's file. */
export function mappingFrom({ mapping: file, ...given }: Given): Mapping {
  const parsed = givenMapping(file === undefined ? given : { ...given, mapping: jsonIn(file) });
  if (parsed.mapping === null) throw new UsageError(parsed.refusal);
  return parsed.mapping;
}

function jsonIn(file: string): unknown {
  checkFile(file);
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
}
