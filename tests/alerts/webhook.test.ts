import { createHmac, timingSafeEqual } from 'node:crypto';
import type { lookup } from 'node:dns';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failedWebhook } from '@/jobs/alerts/failed-webhook';
import { guardedLookup } from '@/jobs/alerts/guarded-lookup';
import { postWebhook, type WebhookCall } from '@/jobs/alerts/post-webhook';
import { isPublicAddress } from '@/jobs/alerts/public-address';
import { WebhookServer } from '../support/webhook-server';

const NOW = Date.parse('2026-11-25T12:00:00.900Z');

let server: WebhookServer;
let url: string;
beforeEach(async () => {
  server = new WebhookServer();
  url = await server.listen();
});
afterEach(() => server.close());

function call(changed: Partial<WebhookCall> = {}): Promise<void> {
  return postWebhook({
    url: `${url}/hook?a=b`,
    body: '{"a":"ü"}',
    secret: 'whsec_test',
    id: 'm1',
    now: NOW,
    privateAllowed: true,
    handOver: async () => undefined,
    ...changed,
  });
}

describe('a webhook', () => {
  test('is signed over its time and its body, as docs/alerts.md has it verified', async () => {
    await call();
    const [got] = server.received;
    expect(got).toMatchObject({ path: '/hook?a=b', body: '{"a":"ü"}' });
    expect(got?.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'trustledger-id': 'm1',
      'user-agent': 'Trustledger',
    });
    const [, seconds, signature] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(got?.headers['trustledger-signature'])) ?? [];
    expect(Number(seconds)).toBe(Math.floor(NOW / 1000));
    const expected = createHmac('sha256', 'whsec_test').update(`${seconds}.${got?.body}`).digest();
    expect(timingSafeEqual(expected, Buffer.from(signature ?? '', 'hex'))).toBe(true);
  });

  test.each([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    server.answer = (response) => response.writeHead(status, { location: `${url}/elsewhere` }).end();
    await expect(call()).rejects.toMatchObject({ status });
    expect(server.received.map(({ path }) => path)).toEqual(['/hook?a=b']);
  });

  test('gives up on a receiver that does not answer', async () => {
    server.answer = () => undefined;
    await expect(call({ patienceMs: 200 })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('does not read an answer that never ends', async () => {
    let broken = false;
    server.answer = (response) => {
      response.writeHead(200);
      response.on('close', () => {
        broken = true;
      });
      const more = () => !response.destroyed && response.write('x'.repeat(65_536), () => setImmediate(more));
      more();
    };
    await call();
    await expect.poll(() => broken).toBe(true);
  });

  test('is not sent where handing over was refused', async () => {
    await expect(call({ handOver: () => Promise.reject(new Error('taken over')) })).rejects.toThrow(
      'taken over',
    );
    expect(server.received).toEqual([]);
  });
});

describe('where it may lead', () => {
  const guarded = (target: string, changed: Partial<WebhookCall> = {}) =>
    call({ url: target, privateAllowed: false, ...changed });

  test.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://017700000001/',
    'https://127.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:169.254.169.254]/',
    'https://[fd00:ec2::254]/',
    'https://10.1.2.3/',
    'https://[fe80::1]/',
    'https://0.0.0.0/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
  ])('not to %s', async (target) => {
    let handed = false;
    const handOver = async () => {
      handed = true;
    };
    await expect(guarded(target, { handOver })).rejects.toMatchObject({ name: 'PrivateAddress' });
    expect(handed).toBe(false);
  });

  test('not to a name that leads to this machine', async () => {
    await expect(guarded('https://localhost:9/')).rejects.toMatchObject({ name: 'PrivateAddress' });
  });

  test('not to a name that means this machine at the moment of connecting, whatever it meant before', async () => {
    const answers = ['93.184.215.14', '127.0.0.1'];
    const rebound = ((_host: string, _options: unknown, done: (...args: unknown[]) => void) =>
      done(null, [{ address: answers.shift() ?? '127.0.0.1', family: 4 }])) as unknown as typeof lookup;
    const resolve = guardedLookup(rebound);
    await new Promise<void>((ready) => resolve('hook.example', { all: true }, () => ready()));
    const target = url.replace('http://127.0.0.1', 'https://hook.example');
    await expect(guarded(target, { lookup: resolve })).rejects.toMatchObject({ name: 'PrivateAddress' });
    expect(server.received).toEqual([]);
  });

  test('not to a name of which one address of many is private', async () => {
    const mixed = ((_host: string, _options: unknown, done: (...args: unknown[]) => void) =>
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ])) as unknown as typeof lookup;
    await expect(guarded('https://hook.example/', { lookup: guardedLookup(mixed) })).rejects.toMatchObject({
      name: 'PrivateAddress',
    });
  });

  test.each([
    'http://example.org/',
    'ftp://example.org/',
    'https://u:p@example.org/',
    'file:///etc/passwd',
    'x',
  ])('not to %s', async (target) => {
    await expect(guarded(target)).rejects.toMatchObject({ name: 'NotDeliverable' });
  });
});

describe('isPublicAddress', () => {
  test.each([
    '93.184.215.14',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));
  test.each([
    '0.0.0.0',
    '100.64.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    'fc00::1',
    'fe80::1%eth0',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    'example.org',
    '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  test('no address of a private network is, however it is written', () => {
    const byte = fc.nat(255);
    fc.assert(
      fc.property(byte, byte, byte, (b, c, d) => {
        for (const v4 of [
          `10.${b}.${c}.${d}`,
          `127.${b}.${c}.${d}`,
          `169.254.${c}.${d}`,
          `192.168.${c}.${d}`,
        ]) {
          expect(isPublicAddress(v4)).toBe(false);
          expect(isPublicAddress(`::ffff:${v4}`)).toBe(false);
          expect(isPublicAddress(`64:ff9b::${v4}`)).toBe(false);
        }
      }),
    );
  });
});

describe('what comes of a call that failed', () => {
  test('is tried again after passing troubles, at most five times more, later and later', async () => {
    server.answer = (response) => response.writeHead(503).end();
    const error = await call().catch((thrown: unknown) => thrown);
    const delays = [1, 2, 3, 4, 5].map((attempts) => {
      const outcome = failedWebhook(error, { to: url, attempts, now: 0 });
      return outcome.state === 'waiting' ? outcome.nextAttemptAt : null;
    });
    expect(delays).toEqual([1, 5, 15, 60, 240].map((minutes) => minutes * 60_000));
    expect(failedWebhook(error, { to: url, attempts: 6, now: 0 })).toEqual({
      state: 'failed',
      error: '127.0.0.1 answered 503. It was given up after 6 attempts.',
    });
  });

  test.each([400, 401, 404, 410, 302])('is given up at once on %i', async (status) => {
    server.answer = (response) => response.writeHead(status, { location: '/' }).end();
    const error = await call().catch((thrown: unknown) => thrown);
    expect(failedWebhook(error, { to: url, attempts: 1, now: 0 })).toMatchObject({ state: 'failed' });
  });

  test('names a receiver that is not there', async () => {
    await server.close();
    const error = await call().catch((thrown: unknown) => thrown);
    expect(failedWebhook(error, { to: url, attempts: 1, now: 0 })).toEqual({
      state: 'waiting',
      error: '127.0.0.1 could not be reached (ECONNREFUSED).',
      nextAttemptAt: 60_000,
    });
    server = new WebhookServer();
    await server.listen();
  });
});
