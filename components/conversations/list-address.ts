import type { Filter } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';
import { parseSearch } from '@/core/search/search-query';
import { SORTS, type Sort } from './sort-words';

export interface ListOrder {
  sort: Sort;
  /** The first one is 1. */
  page: number;
  /** What the messages are searched for, as typed; empty for nothing. */
  search: string;
}

type Params = Record<string, string | string[] | undefined>;

/** Order and page from an address; nonsense gives the default and a notice. */
export function parseListOrder(params: Params): ListOrder & { notices: string[] } {
  const notices: string[] = [];
  const first = (name: string) => {
    const raw = params[name];
    return (Array.isArray(raw) ? raw[0] : raw) || undefined;
  };
  const sortText = first('sort');
  const sort = SORTS.find((name) => name === sortText) ?? SORTS[0];
  if (sortText !== undefined && sort !== sortText) {
    notices.push(`"${clip(sortText)}" is not an order, so the list shows the most points lost first.`);
  }
  const pageText = first('page');
  const isPage = pageText === undefined || /^[1-9]\d{0,8}$/.test(pageText);
  if (!isPage) notices.push(`"${clip(pageText)}" is not a page, so the list starts at the first.`);
  const search = (first('q') ?? '').trim();
  if (search !== '' && parseSearch(search) === null) {
    notices.push(`"${clip(search)}" holds no word to search for, so the list is not searched.`);
  }
  return {
    sort,
    page: isPage ? Number(pageText ?? 1) : 1,
    search: parseSearch(search) === null ? '' : search,
    notices,
  };
}

/** The address of one page of the list; defaults are left out. */
export function listHref(filter: Filter, { sort, page, search }: ListOrder): string {
  const query = new URLSearchParams(filterQuery(filter));
  if (search !== '') query.set('q', search);
  if (sort !== SORTS[0]) query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '/conversations' : `/conversations?${text}`;
}

/** Where the whole list is downloaded, whatever its page and order. */
export function exportHref(filter: Filter, { search }: ListOrder): string {
  const list = listHref(filter, { sort: SORTS[0], page: 1, search });
  return `/api/conversations.csv${list.slice('/conversations'.length)}`;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
