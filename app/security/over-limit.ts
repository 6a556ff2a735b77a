import { overRate, type RateKind } from './rate-limits';

/** What is looked at; `credential` is null where nobody says who they are. */
interface Counted {
  readonly method: string;
  readonly url: string;
  readonly credential: string | null;
  /** Whether the credential is an API key. */
  readonly isKey: boolean;
}

/** Files that are made for whoever asks for them. */
const FILES = /^\/api\/(conversations\.csv|reports\/[^/]+|imports\/[^/]+\/problems\.csv)$/;

/** Which rates a request counts for. */
function ratesOf({ method, url, isKey }: Counted): RateKind[] {
  const { pathname, searchParams } = new URL(url);
  const kinds: RateKind[] = isKey ? ['key'] : [];
  if (method === 'POST' && pathname === '/api/imports') kinds.push('upload');
  else if (FILES.test(pathname)) kinds.push('export');
  else if (searchParams.get('q')) kinds.push('search');
  return kinds;
}

/**
 * The answer to one request too many of the same credential, or `null`. Who sits at this machine has none and is never
 * held up; who has to sign in and did not is turned away by others.
 */
export function overLimit(counted: Counted): Response | null {
  const { credential } = counted;
  if (credential === null) return null;
  for (const kind of ratesOf(counted)) {
    const answer = overRate(kind, credential);
    if (answer !== null) return answer;
  }
  return null;
}

/** What a request says who it is from: an API key, else the session of the cookie with this name; null where nothing. */
export function credentialOf(headers: Headers, sessionCookie: string): Pick<Counted, 'credential' | 'isKey'> {
  const key = /^bearer\s+(\S+)\s*$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (key !== undefined) return { credential: `key ${key}`, isKey: true };
  for (const cookie of (headers.get('cookie') ?? '').split(/;\s*/)) {
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    if (name === sessionCookie || name === `__Secure-${sessionCookie}`)
      return { credential: `session ${decoded(value)}`, isKey: false };
  }
  return { credential: null, isKey: false };
}

/** The same cookie written in another way is the same cookie. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
