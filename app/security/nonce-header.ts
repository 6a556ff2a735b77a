/** Request header in which proxy.ts hands the page its nonce; read it with `headers()`. */
export const NONCE_HEADER = 'x-nonce';
