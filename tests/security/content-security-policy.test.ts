import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '@/app/security/content-security-policy';

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('contentSecurityPolicy', () => {
  const production = directives(contentSecurityPolicy('c2VjcmV0', { development: false }));

  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'nonce-c2VjcmV0'", "'strict-dynamic'"]],
    ['style-src', ["'self'", "'nonce-c2VjcmV0'"]],
    ['style-src-attr', ["'unsafe-inline'"]],
    ['img-src', ["'self'", 'data:', 'blob:']],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['frame-src', ["'none'"]],
    ['worker-src', ["'none'"]],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ['frame-ancestors', ["'none'"]],
  ])('%s', (name, sources) => {
    expect(production.get(name)).toEqual(sources);
  });

  it('allows no code from text in production, and nothing but that more in development', () => {
    const development = directives(contentSecurityPolicy('c2VjcmV0', { development: true }));
    expect(development.get('script-src')).toEqual([...(production.get('script-src') ?? []), "'unsafe-eval'"]);
    development.delete('script-src');
    production.delete('script-src');
    expect(development).toEqual(production);
  });
});
