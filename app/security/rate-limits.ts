import { type Rate, RateLimiter } from './rate-limiter';
import { SECURITY_HEADERS } from './security-headers';

/**
 * What is held to a rate. The rates are several times what a person at the pages does, and stop a program that
 * runs wild; guesses at sign-ins are counted in the database. docs/security.md prints them and a test holds them together.
 */
export const RATES = {
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
