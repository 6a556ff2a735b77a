import { COMMAND_LINE } from '@/core/audit/event';
import { UNDER_WAY } from '@/jobs/retention/erase';
import { retain } from '@/jobs/retention/retain';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';
import { withWorkspace } from './with-workspace';

/** `retain [--db PATH]`: deletes the words that the settings say are not to be kept any longer. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`retain takes no file: ${positionals.join(' ')}`);
  await withWorkspace(values.db, async (workspace) => {
    const retained = await retain(workspace, Date.now(), COMMAND_LINE);
    if (retained !== null) return console.log(JSON.stringify(retained));
    console.error(UNDER_WAY);
    process.exitCode = 1;
  });
}
