import type { Filter } from './filter';

/** The filter as URL parameters, in a stable order; `parseFilter` reads them back. Whose channels they are no address says. */
export function filterQuery(filter: Filter): string {
  const { importId, within: _, ...texts } = { within: null, ...filter };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(texts)) {
    if (value !== null) query.set(name, String(value));
  }
  if (importId !== null) query.set('import', String(importId));
  return query.toString();
}
