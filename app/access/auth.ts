import 'server-only';
import { betterAuth } from 'better-auth';
import { nextCookies } from 'better-auth/next-js';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/core/access/password-problem';
import type { Engine } from '@/db/engine';
import { admit } from './admit';
import { authStore } from './auth-store';
import { engine } from './engine';
import { hashPassword, verifyPassword } from './password-hash';
import { COOKIE_PREFIX } from './session-cookie';
import { signingSecret } from './signing-secret';
import { SSO, singleSignOn } from './single-sign-on';
import { site } from './site';

/** A working week, whether one comes back meanwhile or not. */
const SESSION_SECONDS = 7 * 24 * 60 * 60;

/**
 * Sessions, passwords, second factors and single sign-on. Of its routes the provider's way back is the only one that is
 * mounted: pages ask it through server actions, and accounts are made by db/write alone.
 */
export function createAuth(store: Engine, { secret, origin }: { secret: string; origin: string }) {
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
    // Who comes by the provider is let in by `admit`, with an e-mail that the provider has verified.
    account: { accountLinking: { enabled: true, trustedProviders: [SSO] } },
    plugins: [twoFactor({ issuer: 'Trustledger' }), ...singleSignOnPlugin(), nextCookies()],
  });
}

function singleSignOnPlugin() {
  const provider = singleSignOn();
  if (provider === null) return [];
  const { issuer, clientId, clientSecret, name } = provider;
  return [
    genericOAuth({
      config: [
        {
          providerId: SSO,
          name,
          discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          clientId,
          clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireIdTokenVerification: true,
          disableSignUp: true,
          mapProfileToUser: admit,
        },
      ],
    }),
  ];
}

const shared = globalThis as { trustledgerAuth?: ReturnType<typeof createAuth> };

export function auth() {
  shared.trustledgerAuth ??= createAuth(engine(), { secret: signingSecret(), origin: site().origin });
  return shared.trustledgerAuth;
}
