/**
 * The same text in memory of its own. A cell that is cut out of a piece of file keeps the whole
 * piece alive; messages that wait for the rest of their conversation must not.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
