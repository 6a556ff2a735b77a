/** The metrics give reasons as phrases; a page says them as sentences. */
export function sentence(reason: string | null): string | null {
  return reason === null ? null : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
