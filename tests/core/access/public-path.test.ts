import { describe, expect, it } from 'vitest';
import { isPublicPath } from '@/core/access/public-path';

describe('what is seen before signing in', () => {
  it.each([
    '/sign-in',
    '/sign-in/second-factor',
    '/setup',
    '/reset',
    '/reset/abc',
    '/invitation/abc',
    '/_next/static/chunks/main.js',
    '/icon.svg',
    '/api/auth/callback/sso',
  ])('%s', (path) => expect(isPublicPath(path)).toBe(true));

  it.each([
    '/',
    '/conversations',
    '/sign-inside',
    '/setups',
    '/x/sign-in',
    '/settings/people',
    '/account',
    '/api/imports',
    '/api/auth/get-session',
    '/api/auth/callback',
    '/icon.svg/x',
    '/_nextdoor',
  ])('not %s', (path) => expect(isPublicPath(path)).toBe(false));
});
