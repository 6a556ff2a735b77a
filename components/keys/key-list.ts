/** A key and what it does on the page. */
export interface KeyHint {
  keys: readonly string[];
  does: string;
}

/** Whether a key press belongs to a control that takes text, or to the browser. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, select, textarea, [role="dialog"]') !== null;
}
