import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { type Mapping, parseMapping } from '@/core/ingest/mapping';
import type { Database } from '@/db/database';
import { mappings } from '@/db/schema/sqlite';

export interface NamedMapping {
  name: string;
  signature: string;
  mapping: Mapping;
}

/** How the user corrected a file with these headers the last time; null where they did not. */
export async function readRememberedMapping(db: Database, signature: string): Promise<Mapping | null> {
  const [row] = await db
    .select()
    .from(mappings)
    .where(and(eq(mappings.signature, signature), isNull(mappings.name)))
    .orderBy(desc(mappings.id))
    .limit(1);
  return row ? parseMapping(JSON.parse(row.mapping)).mapping : null;
}

/** The mappings that were saved by name, by name; what an older version saved and this one cannot read is left out. */
export async function readNamedMappings(db: Database): Promise<NamedMapping[]> {
  const rows = await db.select().from(mappings).where(isNotNull(mappings.name)).orderBy(asc(mappings.name));
  return rows.flatMap(({ name, signature, mapping: json }) => {
    const { mapping } = parseMapping(JSON.parse(json));
    return name === null || mapping === null ? [] : [{ name, signature, mapping }];
  });
}
