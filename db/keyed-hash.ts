import { createHmac } from 'node:crypto';

/** HMAC-SHA-256 under a key of hexadecimal digits: equal texts have equal hashes, and only the key's owner can tell. */
export function keyedHash(key: string): (text: string) => string {
  const bytes = Buffer.from(key, 'hex');
  return (text) => createHmac('sha256', bytes).update(text).digest('hex');
}
