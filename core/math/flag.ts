/** What a model reads of a yes or no: 1 or 0. */
export function flag(is: boolean): number {
  return is ? 1 : 0;
}
