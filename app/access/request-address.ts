import 'server-only';
import { headers } from 'next/headers';

/**
 * Where a request comes from, as the nearest proxy says: it adds the last address to the list. Without a proxy the
 * framework fills in the connection's own, and whoever connects can claim another; so nothing rests on it alone.
 */
export async function requestAddress(): Promise<string | null> {
  const last = (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return last || null;
}
