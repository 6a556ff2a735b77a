/** Remembers the reviewer's name on this machine. */
export const REVIEWER_COOKIE = 'trustledger-reviewer';

/** The cookie as `document.cookie` takes it; kept for a year. */
export function reviewerCookie(name: string): string {
  return `${REVIEWER_COOKIE}=${encodeURIComponent(name)}; path=/; max-age=31536000; samesite=lax`;
}

/** The name in a cookie's value; empty where there is none. */
export function reviewerIn(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? '');
  } catch {
    return '';
  }
}
