/** Remembers whether the navigation is folded, so that the server draws it right at once. */
export const FOLD_COOKIE = 'trustledger-fold';

/** The cookie as `document.cookie` takes it; kept for a year. */
export function foldCookie(folded: boolean): string {
  return `${FOLD_COOKIE}=${folded ? '1' : '0'}; path=/; max-age=31536000; samesite=lax`;
}
