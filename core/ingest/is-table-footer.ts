/** How the line below a table begins: sums, counts, who made the report and when. */
const FOOTER =
  /^(?:grand |sub)?(?:total|sum|count|rows?|records?|end of|generated|exported|created|report|page|source|note|©|\(c\)|--|==)(?:[^\p{L}]|$|s\b)/iu;

/** Whether a row that cannot be used is the line below the table; `spoken` says that its sender is a known one. */
export function isTableFooter(cells: readonly string[], spoken = false): boolean {
  if (spoken) return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 || (filled.length <= 3 && FOOTER.test((filled[0] ?? '').trim().slice(0, 60)));
}
