/** A base that no address of ours begins with. */
const HERE = 'http://here.invalid';

/**
 * Where to go after signing in: the path that was asked for where it is one of this product's, else the overview.
 * What a browser would read as another site, such as `//elsewhere.example` or `/\elsewhere.example`, is none.
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, HERE)) return '/';
  const { origin, pathname, search } = new URL(asked, HERE);
  // The parser drops tabs and line breaks, after which a path may begin with two slashes.
  if (origin !== HERE || pathname.startsWith('//')) return '/';
  return /^\/(sign-in|setup|api)(\/|$)/.test(pathname) ? '/' : `${pathname}${search}`;
}
