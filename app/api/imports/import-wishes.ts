import { z } from 'zod';
import { givenMapping } from '@/core/ingest/given-mapping';
import type { Mapping } from '@/core/ingest/mapping';

const flag = z
  .enum(['true', 'false', '1', '0'], { error: 'is neither true nor false' })
  .transform((word) => word === 'true' || word === '1')
  .default(false);

const fieldsSchema = z.strictObject({
  preset: z.string().optional(),
  mapping: z.string().optional(),
  timezone: z.string().optional(),
  channel: z.string().optional(),
  dry_run: flag,
  accept_bad_rows: flag,
});

export interface ImportWishes {
  mapping: Mapping;
  dryRun: boolean;
  acceptBadRows: boolean;
}

/** Reads what the fields of a form say of an import; otherwise one sentence says what is wrong. */
export function importWishes(
  fields: Readonly<Record<string, string>>,
  saved: readonly { name: string; mapping: Mapping }[],
): ImportWishes | { refusal: string } {
  const parsed = fieldsSchema.safeParse(fields);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue?.code === 'unrecognized_keys') return { refusal: `There is no field "${issue.keys[0]}".` };
    return { refusal: `The field "${issue?.path.join('.')}" ${issue?.message}.` };
  }
  const { dry_run: dryRun, accept_bad_rows: acceptBadRows, mapping: json, ...given } = parsed.data;
  let mapping: unknown;
  try {
    mapping = json === undefined ? undefined : JSON.parse(json);
  } catch {
    return { refusal: 'The field "mapping" is not JSON.' };
  }
  const reading = givenMapping({ ...given, mapping }, saved);
  if (reading.mapping === null) return { refusal: reading.refusal };
  return { mapping: reading.mapping, dryRun, acceptBadRows };
}
