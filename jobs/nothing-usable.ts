import type { Problem } from '@/core/ingest/problem';

/** Why a file is refused in which not one message (customer, policy) can be used. */
export function nothingUsable(what: 'message' | 'customer' | 'policy', first: Problem | null): string {
  const sentence = `The file holds no ${what} that can be used`;
  if (!first) return `${sentence}.`;
  const where = first.row === null ? '' : `, in row ${first.row}`;
  return `${sentence}; the first problem${where}: ${first.message}`;
}
