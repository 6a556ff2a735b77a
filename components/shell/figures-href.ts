/** What a page of figures can be narrowed by; the rest of an address belongs to its own page. */
const KEPT = ['from', 'to', 'channel', 'topic', 'customers'];

/** A page of figures under the same filters as the address that the reader comes from. */
export function figuresHref(path: string, params: { get(name: string): string | null }): string {
  const query = new URLSearchParams();
  for (const name of KEPT) {
    const value = params.get(name);
    if (value !== null) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
