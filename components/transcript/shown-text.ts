/** Ten printed pages. Longer messages are logs or traps, and would take browsers minutes to lay out. */
const MOST_SHOWN = 20_000;

/** As much of a message as a page shows, never ending within a character, and how many characters are left out. */
export function shownText(text: string): { text: string; leftOut: number } {
  if (text.length <= MOST_SHOWN) return { text, leftOut: 0 };
  const shown = text.slice(0, MOST_SHOWN).replace(/[\ud800-\udbff]$/, '');
  return { text: shown, leftOut: text.length - shown.length };
}
