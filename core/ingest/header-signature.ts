import { plainName } from './plain-name';
import type { System } from './system';

/**
 * Names the shape of a file, so that a mapping can be remembered for the next one like it: the system
 * and the header's names without case, spaces and punctuation, in alphabetical order.
 */
export function headerSignature(system: System, header: readonly string[]): string {
  return [
    system,
    ...header
      .map(plainName)
      .filter((name) => name !== '')
      .sort(),
  ]
    .join('|')
    .slice(0, 4000);
}
