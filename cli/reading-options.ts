import fs from 'node:fs';
import { type Mapping, parseMapping } from '@/core/ingest/mapping';
import { SYSTEMS } from '@/core/ingest/system';
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
export function mappingFrom({ preset, mapping: file, timezone, channel }: Given): Mapping {
  if (preset !== undefined && !SYSTEMS.some((system) => system === preset)) {
    throw new UsageError(`There is no preset "${preset}"; there are: ${SYSTEMS.join(', ')}.`);
  }
  const given = Object.entries({ system: preset, zone: timezone, channel }).filter(
    ([, value]) => value !== undefined,
  );
  const parsed = parseMapping({ ...(file === undefined ? {} : jsonIn(file)), ...Object.fromEntries(given) });
  if (parsed.mapping === null) throw new UsageError(parsed.refusal);
  return parsed.mapping;
}

function jsonIn(file: string): Record<string, unknown> {
  checkFile(file);
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
}
