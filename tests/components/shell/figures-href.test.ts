import { expect, it } from 'vitest';
import { figuresHref } from '@/components/shell/figures-href';

it('keeps what every page of figures can be narrowed by, and nothing else', () => {
  const params = new URLSearchParams(
    'from=2026-07-01&channel=web_chat&topic=&sort=time&page=3&outcome=asked',
  );
  expect(figuresHref('/topics', params)).toBe('/topics?from=2026-07-01&channel=web_chat&topic=');
  expect(figuresHref('/topics', new URLSearchParams('page=3'))).toBe('/topics');
});
