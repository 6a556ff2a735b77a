import type { Mapping, SenderRole } from '@/core/ingest/mapping';
import type { NameSeen } from '@/core/ingest/understanding';

export type MappedColumn = keyof NonNullable<Mapping['columns']>;

/** What the user says of a sender value. */
export function withRole(mapping: Mapping, value: string, role: SenderRole): Mapping {
  return { ...mapping, roles: { ...mapping.roles, [value]: role } };
}

/** What the user says of a name; the first word on one name fixes what the others were read as. */
export function withBot(
  mapping: Mapping,
  names: readonly Pick<NameSeen, 'name' | 'role'>[],
  name: string,
  isBot: boolean,
): Mapping {
  const before = mapping.bots ?? names.filter(({ role }) => role === 'bot').map((seen) => seen.name);
  const others = before.filter((other) => other !== name);
  return { ...mapping, bots: isBot ? [...others, name] : others };
}

/**
 * What the user says of a position of the table: it serves this column (null: none). The position that served
 * the column before, and the column that it served, are free.
 */
export function withColumn(
  mapping: Mapping,
  found: Partial<Record<string, number>>,
  position: number,
  column: MappedColumn | null,
): Mapping {
  const columns: NonNullable<Mapping['columns']> = { ...mapping.columns };
  for (const [other, at] of Object.entries(found)) {
    if (at === position && other !== column) columns[other as MappedColumn] = null;
  }
  if (column !== null) columns[column] = position;
  return { ...mapping, columns };
}

/** The mapping with one part given or, with undefined, taken back; empty parts are left out. */
export function withPart<K extends keyof Mapping>(mapping: Mapping, part: K, value: Mapping[K]): Mapping {
  const next = { ...mapping, [part]: value };
  if (value === undefined) delete next[part];
  return next;
}

/** A mapping for a file of another kind: what was said of columns and systems holds no more. */
export function asKind(mapping: Mapping, kind: Mapping['kind']): Mapping {
  const { columns: _c, system: _s, roles: _r, bots: _b, ...rest } = mapping;
  return withPart(rest, 'kind', kind);
}
