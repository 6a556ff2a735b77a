import { refusal } from './request-guard';
import { securityHeaders } from './security-headers';

/**
 * The answer to a request that may not pass, or `null`. proxy.ts asks for every path but the upload's;
 * the upload asks for itself.
 */
export function refuseRequest(request: Request, publicOrigin: string | null): Response | null {
  const asked = {
    method: request.method,
    host: request.headers.get('host'),
    origin: request.headers.get('origin'),
    secFetchSite: request.headers.get('sec-fetch-site'),
    keyed: /^Bearer /i.test(request.headers.get('authorization') ?? '') && !request.headers.has('cookie'),
  };
  const refused = refusal(asked, publicOrigin);
  if (refused === null) return null;
  return new Response(`${refused.message}\n`, {
    status: refused.status,
    headers: { ...securityHeaders(request), 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
