/** The number of an import from a URL; 0, which no import has, where it is not one. */
export function importIdFrom(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
}
