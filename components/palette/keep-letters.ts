/**
 * Until the palette's field has the focus, keys go nowhere: what is typed in that time is kept, and does not set
 * off the page's own keys. Returns how to stop.
 */
export function keepLetters(
  onTyped: (change: (before: string) => string) => void,
  onEscape: () => void,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
    const { key } = event;
    if (key === 'Escape') onEscape();
    else if (key === 'Backspace') onTyped((before) => before.slice(0, -1));
    else if ([...key].length === 1) onTyped((before) => before + key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
