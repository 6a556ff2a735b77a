const COUNT = new Intl.NumberFormat('en-GB');

/** A count for reading: "12,431". */
export function formatCount(count: number): string {
  return COUNT.format(count);
}
