import { credentialOf, overLimit } from './over-limit';
import { refuseRequest } from './refuse-request';
import { securityHeaders } from './security-headers';

/** A route that lies outside proxy.ts and so guards itself, with the headers that every response carries. */
export function guarded(
  site: () => { readonly mode: 'local' | 'team'; readonly publicOrigin: string | null },
  sessionCookie: string,
  answer: (request: Request, context: unknown) => Promise<Response>,
): (request: Request, context: unknown) => Promise<Response> {
  return async (request, context) => {
    const { mode, publicOrigin } = site();
    const refused = refuseRequest(request, publicOrigin);
    if (refused) return refused;
    const counted = {
      method: request.method,
      url: request.url,
      ...credentialOf(request.headers, sessionCookie),
    };
    const tooMany = mode === 'team' ? overLimit(counted) : null;
    if (tooMany !== null) return tooMany;
    const response = await answer(request, context);
    for (const [name, value] of Object.entries(securityHeaders(request))) response.headers.set(name, value);
    return response;
  };
}
