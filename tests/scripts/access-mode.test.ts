import { describe, expect, it } from 'vitest';
import { accessMode, isLoopback, publicOrigin } from '../../scripts/access-mode.mjs';

describe('accessMode', () => {
  const URL_HERE = 'http://localhost:3000';
  const URL_THERE = 'https://trust.example.com';
  it.each([
    [{ addresses: ['127.0.0.1'] }, 'local'],
    [{ addresses: ['127.8.0.1', '::1', '::ffff:127.0.0.1', 'localhost'] }, 'local'],
    [{ addresses: ['127.0.0.1'], auth: 'off', url: URL_HERE }, 'local'],
    [{ addresses: ['127.0.0.1'], auth: 'on' }, 'team'],
    [{ addresses: ['127.0.0.1'], url: URL_THERE }, 'team'],
    [{ addresses: ['0.0.0.0'] }, 'team'],
    [{ addresses: ['::'] }, 'team'],
    [{ addresses: ['127.0.0.1', '10.0.0.4'] }, 'team'],
    [{ addresses: ['192.168.1.4'], auth: 'on', url: URL_HERE }, 'team'],
  ])('%o is %s', (given, mode) => {
    expect(accessMode(given)).toBe(mode);
  });

  it.each([
    [{ addresses: ['0.0.0.0'], auth: 'off' }, /^With TRUSTLEDGER_AUTH=off .+ 0\.0\.0\.0\.$/],
    [{ addresses: ['127.0.0.1', '10.0.0.4'], auth: 'off' }, /^With TRUSTLEDGER_AUTH=off .+ 10\.0\.0\.4\.$/],
    [{ addresses: ['127.0.0.1'], auth: 'off', url: URL_THERE }, /^With TRUSTLEDGER_AUTH=off .+\.$/],
    [{ addresses: ['127.0.0.1'], auth: 'yes' }, /^TRUSTLEDGER_AUTH is yes, .+\.$/],
    [
      { addresses: ['127.0.0.1'], url: 'trust.example.com' },
      /^TRUSTLEDGER_URL is trust\.example\.com, .+\.$/,
    ],
  ])('%o is refused in one sentence', (given, sentence) => {
    expect(() => accessMode(given)).toThrow(sentence);
  });
});

describe('publicOrigin', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://trust.example.com', 'https://trust.example.com'],
    ['https://trust.example.com/', 'https://trust.example.com'],
    ['https://trust.example.com:443', 'https://trust.example.com'],
    ['http://10.0.0.4:3000', 'http://10.0.0.4:3000'],
  ])('%s is %s', (url, origin) => {
    expect(publicOrigin(url)).toBe(origin);
  });

  it.each([
    'https://trust.example.com/trust',
    'https://me:x@trust.example.com',
    'ftp://trust.example.com',
    'x',
  ])('%s is refused', (url) => {
    expect(() => publicOrigin(url)).toThrow(/without a path/);
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.255.0.9', '[::1]', '::ffff:127.0.0.1'])('%s is', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each([
    '0.0.0.0',
    '::',
    '128.0.0.1',
    '127.0.0.1.example.org',
    'localhost.example.org',
    '::ffff:10.0.0.1',
  ])('%s is not', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
