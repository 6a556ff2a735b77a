import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** Options and positional arguments; anything unknown is a UsageError. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
