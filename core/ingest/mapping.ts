import { z } from 'zod';
import { ROLES } from '@/core/conversation/role';
import { CUSTOMER_COLUMNS } from '@/core/customer/customer-columns';
import { POLICY_COLUMNS } from '@/core/policy/policy-columns';
import { isTimeZone } from '@/core/time/time-zone';
import { COLUMNS } from './column-aliases';
import { ENCODINGS } from './encoding';
import { IMPORT_KINDS } from './import-kind';
import { SYSTEMS } from './system';

/** What a sender value stands for; rows of an ignored one are no messages. */
export const SENDER_ROLES = [...ROLES, 'ignore'] as const;

export type SenderRole = (typeof SENDER_ROLES)[number];

/** Of all kinds of files; some names serve more than one kind. */
const columnName = z.enum([...COLUMNS, ...CUSTOMER_COLUMNS, ...POLICY_COLUMNS]);

const label = z.string().trim().min(1).max(200);

/**
 * What a user corrects about a file, as JSON: every part may be left out, and what is given wins over
 * what was understood. `kind` says what the file holds, `columns` takes a header's name, a position from 0, or null for "none";
 * `headerRow` 0 says that there is no header row. `roles` takes a sender's value, "@shop.example" for every
 * address there, "+" for telephone numbers, "*" for all others. `bots`, when given, lists all names that are
 * bots.
 */
export const mappingSchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS).optional(),
  system: z.enum(SYSTEMS).optional(),
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.string().length(1).optional(),
  headerRow: z.int().min(0).max(1000).optional(),
  columns: z.partialRecord(columnName, z.union([z.string(), z.int().min(0), z.null()])).optional(),
  roles: z.record(z.string(), z.enum(SENDER_ROLES)).optional(),
  bots: z.array(z.string()).optional(),
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  /** IANA zone of times that name none. */
  zone: z.string().refine(isTimeZone, 'is not a time zone such as "Europe/Madrid"').optional(),
  /** The channel or topic of every conversation that names none itself. */
  channel: label.optional(),
  topic: label.optional(),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** Checks a mapping that came from outside; otherwise one sentence says what is wrong with it. */
export function parseMapping(json: unknown): { mapping: Mapping } | { mapping: null; refusal: string } {
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return { mapping: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue?.path.map(String).join('.');
  return {
    mapping: null,
    refusal: `The mapping cannot be used: ${where ? `${where}: ` : ''}${issue?.message ?? 'wrong shape'}.`,
  };
}
