import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { NONCE_HEADER } from '@/app/security/nonce-header';
import { SECURITY_HEADERS } from '@/app/security/security-headers';
import nextConfig from '@/next.config';
import { config, proxy } from '@/proxy';

function request(path: string, init: { method?: string; headers?: Record<string, string> } = {}) {
  return new NextRequest(`http://127.0.0.1:3000${path}`, {
    method: init.method,
    headers: { host: '127.0.0.1:3000', ...init.headers },
  });
}

function nonceOf(response: Response): string | undefined {
  return /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
}

describe('proxy', () => {
  it('hands the page the nonce of its own policy, new for each request', () => {
    const first = proxy(request('/', { headers: { [NONCE_HEADER]: 'chosen-by-a-visitor' } }));
    const second = proxy(request('/'));
    expect(nonceOf(first)).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(first.headers.get(`x-middleware-request-${NONCE_HEADER}`)).toBe(nonceOf(first));
    expect(nonceOf(second)).not.toBe(nonceOf(first));
  });

  it('answers 400 to an address that cannot be read', () => {
    expect(proxy(request('/conversations/%E0%A4%A')).status).toBe(400);
    expect(proxy(request('/conversations/caf%C3%A9')).status).toBe(200);
  });

  it('sets every security header on what passes and on what it refuses', () => {
    const passed = proxy(request('/'));
    const refused = proxy(request('/', { headers: { host: 'example.org' } }));
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(passed.headers.get(name)).toBe(value);
      expect(refused.headers.get(name)).toBe(value);
    }
  });

  it('lets nothing but files of the build be kept, and asks for https where it came by https', () => {
    const kept = (path: string) => proxy(request(path)).headers.get('cache-control');
    for (const path of ['/', '/api/imports/1', '/conversations/a', '/no-such-page', '/_next/image?url=a']) {
      expect(kept(path), path).toBe('private, no-store');
    }
    for (const path of ['/_next/static/chunks/a.js', '/icon.svg', '/favicon.ico']) {
      expect(kept(path), path).toBeNull();
    }
    const hsts = (headers: Record<string, string>) =>
      proxy(request('/', { headers })).headers.get('strict-transport-security');
    expect(hsts({})).toBeNull();
    expect(hsts({ 'x-forwarded-proto': 'https' })).toBe('max-age=31536000');
  });

  it.each([
    [{ headers: { host: 'example.org' } }, 421],
    [{ method: 'POST', headers: { origin: 'http://example.org' } }, 403],
    [{ method: 'POST', headers: { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' } }, 403],
  ])('answers %o with %i and one plain sentence', async (init, status) => {
    const response = proxy(request('/', init));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toMatch(/^[A-Z].+\.\n$/);
  });
});

describe('the paths it stands before', () => {
  const matches = (url: string) => unstable_doesMiddlewareMatch({ config, nextConfig, url });

  it.each([
    '/',
    '/conversations/a%2Fb',
    '/api/sample',
    '/api/imports/1/undo',
    '/api/imports/1',
    '/api/importsx',
    '/x/api/imports',
    '/_next/static/chunks/main.js',
    '/favicon.ico',
  ])('%s', (path) => {
    expect(matches(path)).toBe(true);
  });

  it('leaves the streamed upload to its own guard', () => {
    expect(matches('/api/imports')).toBe(false);
  });
});
