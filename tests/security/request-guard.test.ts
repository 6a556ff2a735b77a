import { describe, expect, it } from 'vitest';
import { type GuardedRequest, refusal } from '@/app/security/request-guard';

const OWN = { method: 'GET', host: 'localhost:3000', origin: null, secFetchSite: null };

function statusOf(change: Partial<GuardedRequest>): number | null {
  return refusal({ ...OWN, ...change })?.status ?? null;
}

describe('the host', () => {
  it.each(['localhost', 'LOCALHOST:3000', '127.0.0.1', '127.0.0.1:3105', '[::1]', '[::1]:65535'])(
    '%s is this machine',
    (host) => {
      expect(statusOf({ host })).toBeNull();
      expect(statusOf({ host, method: 'POST' })).toBeNull();
    },
  );

  it.each([
    null,
    '',
    'example.org',
    'localhost.example.org',
    'localhost.',
    'example.org:3000',
    '127.0.0.1.nip.io',
    '127.0.0.2:3000',
    '0.0.0.0:3000',
    '192.168.1.10:3000',
    '::1',
    'localhost:3000@example.org',
    'localhost:port',
  ])('%s is not, whatever the method', (host) => {
    expect(statusOf({ host })).toBe(421);
    expect(statusOf({ host, method: 'POST', origin: `http://${host}`, secFetchSite: 'same-origin' })).toBe(
      421,
    );
  });
});

describe('the address that people type', () => {
  const status = (origin: string | null, change: Partial<GuardedRequest>) =>
    refusal({ ...OWN, ...change }, origin)?.status ?? null;

  it.each([
    ['https://trust.example.com', 'trust.example.com'],
    ['https://trust.example.com', 'Trust.Example.com:443'],
    ['http://10.0.0.4:3000', '10.0.0.4:3000'],
    ['https://trust.example.com', 'localhost:3000'],
  ])('%s is answered to as %s', (origin, host) => {
    expect(status(origin, { host })).toBeNull();
  });

  it.each([
    ['https://trust.example.com', 'trust.example.com:8443'],
    ['https://trust.example.com', 'trust.example.com:80'],
    ['https://trust.example.com', 'x.trust.example.com'],
    ['https://trust.example.com', 'trust.example.com.evil.example'],
    ['https://trust.example.com', 'evil.example/@trust.example.com'],
    ['https://trust.example.com', 'evil@trust.example.com'],
    ['http://10.0.0.4:3000', '10.0.0.4'],
    [null, 'trust.example.com'],
  ])('%s is not answered to as %s', (origin, host) => {
    expect(status(origin, { host })).toBe(421);
  });

  it('changes data from its own pages only', () => {
    const post = { method: 'POST', host: 'trust.example.com' };
    const origin = 'https://trust.example.com';
    expect(status(origin, { ...post, origin })).toBeNull();
    expect(status(origin, { ...post, origin: 'https://evil.example' })).toBe(403);
  });
});

describe('a request that changes data', () => {
  const FOREIGN: Partial<GuardedRequest>[] = [
    { origin: 'http://example.org' },
    { origin: 'http://localhost:3001' },
    { origin: 'http://localhost' },
    { origin: 'http://127.0.0.1:3000' },
    { origin: 'http://localhost:3000.example.org' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'file://' },
    { origin: 'chrome-extension://localhost:3000' },
    { origin: 'http://localhost:3000', secFetchSite: 'cross-site' },
    { origin: 'http://localhost:3000', secFetchSite: 'same-site' },
    { origin: 'http://example.org', secFetchSite: 'same-origin' },
    { secFetchSite: 'cross-site' },
    { secFetchSite: 'same-site' },
    { secFetchSite: 'something new' },
  ];
  const OUR_OWN: Partial<GuardedRequest>[] = [
    {},
    { origin: 'http://localhost:3000' },
    { origin: 'http://LOCALHOST:3000' },
    { origin: 'http://localhost:3000', secFetchSite: 'same-origin' },
    { secFetchSite: 'same-origin' },
    { secFetchSite: 'none' },
    { host: 'localhost:80', origin: 'http://localhost' },
    { host: 'localhost', origin: 'https://localhost' },
    { host: '[::1]:3000', origin: 'http://[::1]:3000' },
  ];

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'PURGE']) {
    it.each(FOREIGN)(`${method} from %o is refused`, (from) => {
      expect(statusOf({ method, ...from })).toBe(403);
    });
    it.each(OUR_OWN)(`${method} from %o passes`, (from) => {
      expect(statusOf({ method, ...from })).toBeNull();
    });
  }

  it.each(['GET', 'HEAD', 'OPTIONS'])(
    '%s only reads, so a link from another site may lead here',
    (method) => {
      for (const from of FOREIGN) expect(statusOf({ method, ...from })).toBeNull();
    },
  );
});
