import type { Report } from '@/core/report/report';

/** ", revision 2", or that the month goes on; empty for a month that was closed once. */
export function revisionNote({ revision, over }: Report): string {
  if (!over) return ', so far';
  return revision !== null && revision > 1 ? `, revision ${revision}` : '';
}
