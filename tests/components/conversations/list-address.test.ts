import { describe, expect, it } from 'vitest';
import { listHref, parseListOrder } from '@/components/conversations/list-address';
import { SORTS } from '@/components/conversations/sort-words';
import { NO_FILTER } from '@/core/filter/filter';

describe('parseListOrder', () => {
  it.each([
    [{}, 'severity', 1, 0],
    [{ sort: 'newest', page: '3' }, 'newest', 3, 0],
    [{ sort: ['oldest', 'newest'], page: '' }, 'oldest', 1, 0],
    [{ sort: 'drop table', page: '-1' }, 'severity', 1, 2],
    [{ page: '1e9' }, 'severity', 1, 1],
    [{ page: '99999999999999' }, 'severity', 1, 1],
    [{ q: '?!' }, 'severity', 1, 1],
  ])('%j: by %s, page %d, %d notices', (params, sort, page, notices) => {
    const order = parseListOrder(params);
    expect(order).toMatchObject({ sort, page });
    expect(order.notices).toHaveLength(notices);
  });

  it('reads back what listHref writes', () => {
    for (const sort of SORTS) {
      for (const [page, search] of [
        [1, ''],
        [7, 'refund & "gift card"'],
      ] as const) {
        const { searchParams } = new URL(
          listHref({ ...NO_FILTER, channel: 'web & chat' }, { sort, page, search }),
          'http://x',
        );
        expect(searchParams.get('channel')).toBe('web & chat');
        expect(parseListOrder(Object.fromEntries(searchParams))).toEqual({ sort, page, search, notices: [] });
      }
    }
  });
});
