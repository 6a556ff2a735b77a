import { createHash } from 'node:crypto';

/** What of a link is kept: its secret is 256 random bits, so a plain hash cannot be turned round. */
export function accessLinkHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
