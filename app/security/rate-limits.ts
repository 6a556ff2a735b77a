import { type Rate, RateLimiter } from './rate-limiter';
import { SECURITY_HEADERS } from './security-headers';

/**
 * What is held to a rate. The rates are several times what a person at the pages does, and stop a program that
 * runs wild or guesses; docs/security.md prints them and a test holds them together.
 */
export const RATES = {
  /** Attempts to sign in as one account; NIST SP 800-63B 5.2.2 allows up to 100 failures in a row. */
  'sign-in': { burst: 10, perMinute: 2 },
  /** Attempts to sign in from one address, behind which a whole office may sit. */
  'sign-in-address': { burst: 40, perMinute: 20 },
  /** Uploads begun. */
  upload: { burst: 30, perMinute: 30 },
  /** Lists and reports taken away as files. */
  export: { burst: 30, perMinute: 20 },
  /** Full-text searches. */
  search: { burst: 60, perMinute: 60 },
  /** All requests of one API key. */
  key: { burst: 300, perMinute: 600 },
} as const satisfies Record<string, Rate>;

export type RateKind = keyof typeof RATES;

/** Next bundles the proxy and the routes apart from each other; the process counts once all the same. */
const shared = globalThis as { trustledgerRates?: Map<RateKind, RateLimiter> };

function limiter(kind: RateKind): RateLimiter {
  shared.trustledgerRates ??= new Map();
  const known = shared.trustledgerRates.get(kind) ?? new RateLimiter(RATES[kind]);
  shared.trustledgerRates.set(kind, known);
  return known;
}

/** Counts one act; gives the answer to send where the name has done too much, else `null`. */
export function overRate(kind: RateKind, name: string, now = Date.now()): Response | null {
  const wait = limiter(kind).take(name, now);
  return wait === 0 ? null : tooMany(wait);
}

/** Clears what a name did, as after a sign-in that succeeded. */
export function clearRate(kind: RateKind, name: string): void {
  limiter(kind).forget(name);
}

function tooMany(wait: number): Response {
  const seconds = Math.ceil(wait / 1000);
  const unit = seconds === 1 ? 'second' : 'seconds';
  return new Response(`Too many requests. Try again in ${seconds} ${unit}.\n`, {
    status: 429,
    headers: {
      ...SECURITY_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': String(seconds),
      'Cache-Control': 'no-store',
    },
  });
}
