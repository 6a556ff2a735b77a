/** What the guard looks at; `null` where the header is absent. */
export interface GuardedRequest {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  readonly secFetchSite: string | null;
  /** It comes with a key and no cookie: no browser sends such for a foreign page without asking first. */
  readonly keyed?: boolean;
}

export interface Refusal {
  readonly status: 403 | 421;
  readonly message: string;
}

/** Names of this machine for itself. A page that rebinds its own name to 127.0.0.1 still sends that name. */
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

const METHODS_THAT_ONLY_READ = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Why a request is turned away, or `null` when it may pass.
 *
 * Every request must name this machine, or the address that people type (`publicOrigin`). One that changes data must also come from the product's own
 * pages: browsers say where a request comes from in `Origin` and `Sec-Fetch-Site` and no page can forge
 * either. A request with neither header is not a browser's, so no foreign page can be behind it.
 */
export function refusal(request: GuardedRequest, publicOrigin: string | null = null): Refusal | null {
  const { method, host, origin, secFetchSite, keyed = false } = request;
  const known = host !== null && (LOOPBACK_HOST.test(host) || isHostOf(publicOrigin, host));
  if (!known) return { status: 421, message: `Trustledger answers only to ${names(publicOrigin)}.` };
  if (keyed || METHODS_THAT_ONLY_READ.has(method.toUpperCase())) return null;
  const foreignSite = secFetchSite !== null && secFetchSite !== 'same-origin' && secFetchSite !== 'none';
  if (foreignSite || (origin !== null && !isOriginOf(host, origin))) {
    return { status: 403, message: 'Only the pages of this Trustledger may change its data.' };
  }
  return null;
}

/** Whether a Host header names this origin; the scheme's own port may be left out. */
function isHostOf(origin: string | null, host: string): boolean {
  if (origin === null || /[^\w.:[\]-]/.test(host)) return false;
  const { protocol, host: expected } = new URL(origin);
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === expected;
}

function names(publicOrigin: string | null): string {
  const own = 'localhost, 127.0.0.1 and [::1]';
  return publicOrigin === null ? own : `${new URL(publicOrigin).host}, ${own}`;
}

/** Whether the origin is the host itself, port included; `null` (a sandboxed page) never is. */
function isOriginOf(host: string, origin: string): boolean {
  if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  return new URL(`${protocol}//${host}`).host === originHost;
}
