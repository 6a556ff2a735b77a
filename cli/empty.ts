import { COMMAND_LINE } from '@/core/audit/event';
import { empty, UNDER_WAY } from '@/jobs/retention/erase';
import { confirmed } from './confirmed';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';
import { withWorkspace } from './with-workspace';

/** `empty [--yes] [--db PATH]`: takes everything out but settings, people and the audit log. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' }, yes: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError(`empty takes no file: ${positionals.join(' ')}`);
  await withWorkspace(values.db, async (workspace) => {
    const question = `Everything in ${workspace.database} goes for good, but settings, people and the audit log.`;
    if (!values.yes && !(await confirmed(question, 'empty'))) {
      console.error('Nothing was changed: say --yes, or type the word when asked.');
      process.exitCode = 2;
      return;
    }
    const emptied = await empty(workspace, COMMAND_LINE, Date.now());
    if (emptied !== null) return console.log(JSON.stringify(emptied));
    console.error(UNDER_WAY);
    process.exitCode = 1;
  });
}
