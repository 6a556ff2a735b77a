import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialOf, overLimit } from '@/app/security/over-limit';
import { RateLimiter } from '@/app/security/rate-limiter';
import { overRate, RATES, type RateKind } from '@/app/security/rate-limits';

const rate = fc.record({
  burst: fc.integer({ min: 1, max: 50 }),
  perMinute: fc.integer({ min: 1, max: 600 }),
});

describe('RateLimiter', () => {
  it('lets through at most the burst and what the time brings, whatever the moments', () => {
    fc.assert(
      fc.property(rate, fc.array(fc.nat({ max: 20_000 }), { maxLength: 200 }), (of, waits) => {
        const limiter = new RateLimiter(of);
        let now = 0;
        let passed = 0;
        for (const wait of waits) {
          now += wait;
          if (limiter.take('ann', now) === 0) passed += 1;
        }
        // One part in a billion: a minute is not always a whole number of intervals.
        expect(passed).toBeLessThanOrEqual(of.burst + (now * of.perMinute) / 60_000 + 1e-6);
      }),
    );
  });

  it('never turns away who stays below the rate', () => {
    fc.assert(
      fc.property(rate, fc.array(fc.nat({ max: 5000 }), { maxLength: 100 }), (of, extra) => {
        const limiter = new RateLimiter(of);
        let now = 0;
        for (const more of extra) {
          now += Math.ceil(60_000 / of.perMinute) + more;
          expect(limiter.take('ann', now)).toBe(0);
        }
      }),
    );
  });

  it('tells how long to wait, and that wait is enough', () => {
    fc.assert(
      fc.property(rate, fc.nat({ max: 1e6 }), (of, start) => {
        const limiter = new RateLimiter(of);
        for (let i = 0; i < of.burst; i++) expect(limiter.take('ann', start)).toBe(0);
        const wait = limiter.take('ann', start);
        expect(wait).toBeGreaterThan(0);
        expect(limiter.take('ann', start + Math.floor(wait) - 1)).toBeGreaterThan(0);
        expect(limiter.take('ann', start + Math.ceil(wait))).toBe(0);
      }),
    );
  });

  it('holds names apart', () => {
    const limiter = new RateLimiter({ burst: 1, perMinute: 1 });
    expect(limiter.take('ann', 0)).toBe(0);
    expect(limiter.take('ben', 0)).toBe(0);
    expect(limiter.take('ann', 0)).toBe(60_000);
  });

  it('is not fooled by a clock that is set back', () => {
    const limiter = new RateLimiter({ burst: 2, perMinute: 60 });
    limiter.take('ann', 10_000);
    limiter.take('ann', 10_000);
    expect(limiter.take('ann', 0)).toBeGreaterThan(0);
    expect(limiter.take('ann', 12_000)).toBe(0);
  });

  it('remembers who tries again and again through a flood of made-up names, in bounded memory', () => {
    const limiter = new RateLimiter({ burst: 5, perMinute: 1 }, 100);
    for (let i = 0; i < 5; i++) expect(limiter.take('guesser', 0)).toBe(0);
    for (let i = 0; i < 10_000; i++) limiter.take(`made up ${i}`, i);
    expect(limiter.take('guesser', 10_000)).toBeGreaterThan(0);
    expect(Reflect.get(limiter, 'evenAt').size).toBeLessThanOrEqual(100);
  });

  it('keeps no more of a name than others need', () => {
    const limiter = new RateLimiter({ burst: 1, perMinute: 1 });
    limiter.take('x'.repeat(1_000_000), 0);
    expect([...Reflect.get(limiter, 'evenAt').keys()].every((key: string) => key.length <= 128)).toBe(true);
  });
});

describe('the rates of the product', () => {
  it.each(Object.entries(RATES))(
    '%s: one too many is answered 429 with how long to wait',
    async (kind, { burst }) => {
      const name = `test ${kind}`;
      for (let i = 0; i < burst; i++) expect(overRate(kind as RateKind, name, 0)).toBeNull();
      const answer = overRate(kind as RateKind, name, 0);
      expect(answer?.status).toBe(429);
      const wait = Number(answer?.headers.get('retry-after'));
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(await answer?.text()).toBe(
        `Too many requests. Try again in ${wait} second${wait === 1 ? '' : 's'}.\n`,
      );
      expect(overRate(kind as RateKind, name, wait * 1000)).toBeNull();
    },
  );
});

describe('which requests count', () => {
  const answered = (credential: string | null, method: string, path: string, times: number, isKey = false) =>
    Array.from({ length: times }, () =>
      overLimit({ method, url: `https://trust.example${path}`, credential, isKey }),
    ).filter((answer) => answer !== null).length;

  it.each([
    ['POST', '/api/imports', RATES.upload.burst],
    ['GET', '/api/conversations.csv?q=x', RATES.export.burst],
    ['GET', '/api/reports/2026-03?format=pdf', RATES.export.burst],
    ['HEAD', '/api/imports/1/problems.csv', RATES.export.burst],
    ['GET', '/conversations?q=refund', RATES.search.burst],
  ])('%s %s: %i at once', (method, path, burst) => {
    const who = `session of ${method} ${path}`;
    expect(answered(who, method, path, burst)).toBe(0);
    expect(answered(who, method, path, 5)).toBe(5);
    expect(answered(`another ${who}`, method, path, 1)).toBe(0);
    expect(answered(null, method, path, 500)).toBe(0);
  });

  it.each([
    ['GET', '/'],
    ['GET', '/api/imports/1'],
    ['GET', '/conversations'],
    ['GET', '/conversations?q='],
    ['POST', '/settings'],
  ])('%s %s counts for a key only', (method, path) => {
    expect(answered('session of a reader', method, path, 400)).toBe(0);
    expect(answered(`key ${method} ${path}`, method, path, RATES.key.burst + 10, true)).toBeGreaterThan(0);
  });
});

describe('credentialOf', () => {
  const of = (headers: Record<string, string>) =>
    credentialOf(new Headers(headers), 'trustledger.session_token');

  it.each([
    [{}, null],
    [{ cookie: 'theme=dark; other.session_token=x' }, null],
    [{ authorization: 'Basic abc' }, null],
    [{ cookie: 'a=b; trustledger.session_token=to.ken%3D' }, 'session to.ken='],
    [{ cookie: '__Secure-trustledger.session_token=token' }, 'session token'],
    [{ cookie: 'trustledger.session_token=%E0%A4%A' }, 'session %E0%A4%A'],
    [{ authorization: 'bearer  tl_key ', cookie: 'trustledger.session_token=t' }, 'key tl_key'],
  ])('%j is %j', (headers, credential) => {
    expect(of(headers).credential).toBe(credential);
  });
});
