import { formatCount } from './format-count';

/** A count with its noun: "1 conversation", "2,310 conversations". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
