import { describe, expect, it } from 'vitest';
import { signedOutAnswer } from '@/app/access/signed-out-answer';

const ORIGIN = 'http://trust.example.com';

function answer(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: HeadersInit } = {},
) {
  const { pathname, search } = new URL(path, ORIGIN);
  const asked = { method, origin: ORIGIN, pathname, search, headers: new Headers(headers) };
  return signedOutAnswer(asked, 'trustledger.session_token');
}

describe('a request without a session', () => {
  it.each([
    ['/', '/sign-in'],
    ['/conversations?channel=a&page=2', '/sign-in?next=%2Fconversations%3Fchannel%3Da%26page%3D2'],
    ['/no-such-page', '/sign-in?next=%2Fno-such-page'],
  ])('%s is sent to %s', (path, to) => {
    const sent = answer(path);
    expect([sent?.status, sent?.headers.get('location')]).toEqual([307, `${ORIGIN}${to}`]);
    expect(sent?.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['GET', 'POST', 'DELETE'])('%s of the API gets 401 and a sentence', async (method) => {
    const sent = answer('/api/imports/1/undo', { method });
    expect(sent?.status).toBe(401);
    expect(await sent?.json()).toEqual({ error: 'Please sign in.' });
  });

  it('may see the doors, and act: an action answers for itself', () => {
    expect(answer('/sign-in?next=/x')).toBeNull();
    expect(answer('/settings', { method: 'POST' })).toBeNull();
  });
});

describe('a request that may have somebody behind it goes on', () => {
  it.each<Record<string, string>>([
    { cookie: 'a=b; trustledger.session_token=x' },
    { cookie: '__Secure-trustledger.session_token=x' },
    { authorization: 'Bearer x' },
  ])('%o', (headers) => {
    expect(answer('/conversations', { headers })).toBeNull();
    expect(answer('/api/imports/1', { headers })).toBeNull();
  });
});
