import { plainName } from './plain-name';

/**
 * Names the shape of a file, so that a mapping can be remembered for the next one like it: the system
 * (or what else the file holds) and the header's names without case, spaces and punctuation, in alphabetical order.
 */
export function headerSignature(shape: string, header: readonly string[]): string {
  return [
    shape,
    ...header
      .map(plainName)
      .filter((name) => name !== '')
      .sort(),
  ]
    .join('|')
    .slice(0, 4000);
}
