import { createHmac } from 'node:crypto';

/** Header that carries the signature. */
export const SIGNATURE_HEADER = 'Trustledger-Signature';

/**
 * When a body was sent (Unix seconds) and the HMAC-SHA256 of "seconds.body" under the webhook's secret: the time is
 * signed along, so that an old message cannot be sent again as a new one.
 */
export function signMessage(body: string, secret: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${signature}`;
}
