import { refuseRequest } from './refuse-request';
import { securityHeaders } from './security-headers';

/** A route that lies outside proxy.ts and so guards itself, with the headers that every response carries. */
export function guarded(
  site: () => { readonly publicOrigin: string | null },
  answer: (request: Request, context: unknown) => Promise<Response>,
): (request: Request, context: unknown) => Promise<Response> {
  return async (request, context) => {
    const refused = refuseRequest(request, site().publicOrigin);
    if (refused) return refused;
    const response = await answer(request, context);
    for (const [name, value] of Object.entries(securityHeaders(request))) response.headers.set(name, value);
    return response;
  };
}
