/** Headers that every response carries, whatever it is. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Origin-Agent-Cluster': '?1',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-DNS-Prefetch-Control': 'off',
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Over https the browser is told to come by https only; over http it would not listen. */
const HTTPS_ONLY = { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` };

/** What holds data, or tells whether there is any, is kept by nobody on the way and not by the browser. */
const NOT_KEPT = { 'Cache-Control': 'private, no-store' };

/** Files of the build, the same for everybody: the only ones that may be kept. */
const MAY_BE_KEPT = /^\/(_next\/static\/|icon\.svg$|favicon\.ico$)/;

/** The headers of the answer to one request, its path's and its connection's own included. */
export function securityHeaders(request: Request): Readonly<Record<string, string>> {
  const { pathname, protocol } = new URL(request.url);
  const secure = protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
  return {
    ...SECURITY_HEADERS,
    ...(secure ? HTTPS_ONLY : {}),
    ...(MAY_BE_KEPT.test(pathname) ? {} : NOT_KEPT),
  };
}
