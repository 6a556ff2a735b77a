import 'server-only';
import { betterAuth } from 'better-auth';
import { nextCookies } from 'better-auth/next-js';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/core/access/password-problem';
import type { Engine } from '@/db/engine';
import { authStore } from './auth-store';
import { engine } from './engine';
import { hashPassword, verifyPassword } from './password-hash';
import { COOKIE_PREFIX } from './session-cookie';
import { signingSecret } from './signing-secret';
import { site } from './site';

/** A working week, whether one comes back meanwhile or not. */
const SESSION_SECONDS = 7 * 24 * 60 * 60;

/**
 * Sessions, passwords and second factors. Nothing of it is mounted as a route: pages ask it through server actions,
 * and accounts are made by db/write alone.
 */
function createAuth(store: Engine, { secret, origin }: { secret: string; origin: string }) {
  return betterAuth({
    appName: 'Trustledger',
    baseURL: origin,
    secret,
    database: authStore(store),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        channels: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, freshAge: 0 },
    verification: { storeIdentifier: 'hashed' },
    // Failed sign-ins are counted by account and address in the database: see attempt.ts.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [twoFactor({ issuer: 'Trustledger' }), nextCookies()],
  });
}

const shared = globalThis as { trustledgerAuth?: ReturnType<typeof createAuth> };

export function auth() {
  shared.trustledgerAuth ??= createAuth(engine(), { secret: signingSecret(), origin: site().origin });
  return shared.trustledgerAuth;
}
