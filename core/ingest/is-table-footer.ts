/** How the line below a table begins: sums, counts, who made the report and when. */
const FOOTER =
  /^(?:grand |sub)?(?:total|sum|count|rows?|records?|end of|generated|exported|created|report|page|source|note|©|\(c\)|--|==)(?:[^\p{L}]|$|s\b)/iu;

/** Whether a row that has neither sender nor text is the line below the table. */
export function isTableFooter(cells: readonly string[], sender: string, text: string): boolean {
  if (sender.trim() !== '' && text.trim() !== '') return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 || (filled.length <= 3 && FOOTER.test((filled[0] ?? '').trim().slice(0, 60)));
}
