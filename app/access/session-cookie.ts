/** The names of all cookies of signing in begin with it, after `__Secure-` where the address is https. */
export const COOKIE_PREFIX = 'trustledger';

/** How the session cookie's name ends. */
export const SESSION_COOKIE = `${COOKIE_PREFIX}.session_token`;
