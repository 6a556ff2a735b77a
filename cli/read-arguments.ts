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

/** The one file that a command works on. */
export function onlyFile(positionals: readonly string[], command: string): string {
  const [file, ...more] = positionals;
  if (file === undefined)
    throw new UsageError(`Say which file to ${command}: npm run -s cli -- ${command} FILE`);
  if (more.length > 0) throw new UsageError(`One file at a time: ${[file, ...more].join(' ')}`);
  return file;
}
