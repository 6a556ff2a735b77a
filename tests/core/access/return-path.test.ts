import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath } from '@/core/access/return-path';

describe('the way back after signing in', () => {
  it.each([
    ['/', '/'],
    ['/conversations?channel=a%20b&page=2', '/conversations?channel=a%20b&page=2'],
    ['/reports/2026-10', '/reports/2026-10'],
    ['/conversations/http://elsewhere.example', '/conversations/http://elsewhere.example'],
  ])('%s is %s', (asked, path) => {
    expect(returnPath(asked)).toBe(path);
  });

  it.each([
    undefined,
    ['/conversations'],
    '',
    'conversations',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '///elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n\\elsewhere.example',
    '/./\\elsewhere.example',
    '/x/..//elsewhere.example',
    'javascript:alert(1)',
    '/sign-in?next=/x',
    '/setup',
    '/api/imports',
  ])('%s leads to the overview', (asked) => {
    expect(returnPath(asked)).toBe('/');
  });

  it('never leads to another site, whatever was asked', () => {
    const signs = fc.constantFrom(
      '/',
      '\\',
      '.',
      '\t',
      '\n',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      'x',
      'elsewhere.example',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const there = new URL(returnPath(parts.join('')), 'http://ours.example');
        expect(there.origin).toBe('http://ours.example');
      }),
      { numRuns: 2000 },
    );
  });
});
