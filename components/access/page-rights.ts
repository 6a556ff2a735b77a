import type { Right } from '@/core/access/rights';

/** The right that a page of the navigation asks for; every other page is one of figures. */
const PAGE_RIGHTS: Readonly<Record<string, Right>> = {
  '/reports': 'reports',
  '/conversations': 'text',
  '/review': 'review',
  '/imports': 'import',
  '/customers': 'import',
  '/settings': 'settings',
  '/data': 'erase',
  '/audit': 'audit',
};

/** Whether somebody with these rights can open the page. */
export function opensPage(href: string, rights: readonly Right[]): boolean {
  return rights.includes(PAGE_RIGHTS[href] ?? 'figures');
}
