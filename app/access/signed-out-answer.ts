import { isPublicPath } from '@/core/access/public-path';
import { signInHref } from '@/core/access/sign-in-href';

interface Asked {
  readonly method: string;
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly headers: Headers;
}

/**
 * The answer to a request that comes without a session or a key where people have to sign in; null where it may go
 * on. A courtesy that costs no look at the database: whether a session is in force is asked by `allowed`. What posts
 * to a page is a server action, which answers in its own words.
 */
export function signedOutAnswer(
  { method, origin, pathname, search, headers }: Asked,
  cookie: string,
): Response | null {
  if (isPublicPath(pathname) || headers.has('authorization')) return null;
  if (headers.get('cookie')?.includes(`${cookie}=`)) return null;
  if (pathname.startsWith('/api/')) {
    return Response.json(
      { error: 'Please sign in.' },
      { status: 401, headers: { 'Cache-Control': 'no-store' } },
    );
  }
  if (method !== 'GET' && method !== 'HEAD') return null;
  return new Response(null, {
    status: 307,
    headers: { Location: `${origin}${signInHref(`${pathname}${search}`)}`, 'Cache-Control': 'no-store' },
  });
}
