/**
 * The Content-Security-Policy of one response.
 *
 * Scripts and style elements need the nonce of this request. Style attributes are allowed, because
 * charts and the UI kit set sizes and custom properties that way and an attribute cannot run code.
 * React evaluates strings in development to rebuild error stacks, and only there.
 */
export function contentSecurityPolicy(nonce: string, { development }: { development: boolean }): string {
  const source = `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' ${source} 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${source}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
