import { COMMAND_LINE } from '@/core/audit/event';
import { exportCustomer } from '@/db/retention/export-customer';
import { holdingsOf, readCustomer } from '@/db/retention/read-customer';
import { erase, UNDER_WAY } from '@/jobs/retention/erase';
import { confirmed } from './confirmed';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';
import { type OpenWorkspace, withWorkspace } from './with-workspace';

/**
 * `customer find|export|erase ID [--yes] [--db PATH]`: what the workspace holds of a customer, counted; all of it, as
 * JSON; or takes it out for good, once the id was typed again or --yes given.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' }, yes: { type: 'boolean' } });
  const [verb, id, ...more] = positionals;
  const work = VERBS[verb as keyof typeof VERBS];
  if (!work || id === undefined || more.length > 0) {
    throw new UsageError('Say customer find ID, customer export ID or customer erase ID.');
  }
  await withWorkspace(values.db, (workspace) => work(workspace, id, values.yes === true));
}

const VERBS = { find, export: toStandardOutput, erase: takeOut };

async function find({ engine }: OpenWorkspace, id: string): Promise<void> {
  console.log(JSON.stringify(holdingsOf(await readCustomer(engine.db, id))));
}

async function toStandardOutput({ engine }: OpenWorkspace, id: string): Promise<void> {
  console.log(JSON.stringify(await exportCustomer(engine, id, COMMAND_LINE, Date.now()), null, 2));
}

async function takeOut(workspace: OpenWorkspace, id: string, yes: boolean): Promise<void> {
  const held = holdingsOf(await readCustomer(workspace.engine.db, id));
  console.error(JSON.stringify(held));
  if (!yes && !(await confirmed('All of this is erased for good, with the files.', id))) {
    console.error('Nothing was erased: say --yes, or type the id when asked.');
    process.exitCode = 2;
    return;
  }
  const erased = await erase(workspace, id, COMMAND_LINE, Date.now());
  if (erased === null) {
    console.error(UNDER_WAY);
    process.exitCode = 1;
  } else console.log(JSON.stringify({ ...erased, files: erased.files.length }));
}
