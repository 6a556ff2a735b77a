import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { PATH_HEADER } from '@/app/access/path-header';
import { SESSION_COOKIE } from '@/app/access/session-cookie';
import { signedOutAnswer } from '@/app/access/signed-out-answer';
import { site } from '@/app/access/site';
import { contentSecurityPolicy } from '@/app/security/content-security-policy';
import { NONCE_HEADER } from '@/app/security/nonce-header';
import { credentialOf, overLimit } from '@/app/security/over-limit';
import { refuseRequest } from '@/app/security/refuse-request';
import { securityHeaders } from '@/app/security/security-headers';
import { isProduction } from '@/environment';

/** Turns foreign requests away, sends those who have to sign in to do so, and gives every other response its nonce and security headers. */
export function proxy(request: NextRequest): Response {
  const { mode, publicOrigin } = site();
  const refused = refuseRequest(request, publicOrigin);
  if (refused !== null) return refused;

  if (!isDecodable(request.nextUrl.pathname)) {
    return new Response('This address cannot be read.\n', { status: 400, headers: securityHeaders(request) });
  }

  const { method, nextUrl } = request;
  const { origin, pathname, search } = nextUrl;
  const asked = { method, origin, pathname, search, headers: request.headers };
  const signedOut = mode === 'team' ? signedOutAnswer(asked, SESSION_COOKIE) : null;
  if (signedOut !== null) return withSecurityHeaders(request, signedOut);

  const counted = { method, url: request.url, ...credentialOf(request.headers, SESSION_COOKIE) };
  const tooMany = mode === 'team' ? overLimit(counted) : null;
  if (tooMany !== null) return withSecurityHeaders(request, tooMany);

  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, { development: !isProduction() });
  // Next reads the nonce for its own scripts from the policy on the request.
  const headers = new Headers(request.headers);
  headers.set(NONCE_HEADER, nonce);
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, `${pathname}${search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return withSecurityHeaders(request, response);
}

function withSecurityHeaders(request: Request, response: Response): Response {
  for (const [name, value] of Object.entries(securityHeaders(request))) response.headers.set(name, value);
  return response;
}

/** Next answers 500 to an address whose percent signs lead nowhere, before any page is asked. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

export const config = {
  // Next holds a body in memory, and cuts it at 10 MB, wherever a proxy runs before the route. Uploads are
  // streamed, so their route stays outside and guards itself.
  matcher: ['/((?!api/imports$).*)'],
};
