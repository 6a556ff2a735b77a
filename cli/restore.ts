import path from 'node:path';
import { plural } from '@/core/text/plural';
import { defaultDatabasePath } from '@/environment';
import { checkBackup } from '@/jobs/backup/check-backup';
import { restoreBackup } from '@/jobs/backup/restore-backup';
import { noteBackup } from './note-backup';
import { readArguments } from './read-arguments';
import { shareLine } from './share-line';
import { UsageError } from './usage-error';

/**
 * `restore FILE [--dry-run] [--json] [--db PATH]`: puts a backup in place of the workspace, which is kept aside. With
 * `--dry-run` the backup is only looked through.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    db: { type: 'string' },
    json: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError('restore takes one backup to restore.');
  const file = path.resolve(given);
  const database = path.resolve(values.db ?? defaultDatabasePath());
  const line = shareLine(process.stderr, values['dry-run'] ? 'Checking' : 'Restoring');
  const done = values['dry-run']
    ? { ...(await checkBackup(file, line.show).finally(line.clear)), replaced: null }
    : await restoreBackup(file, database, { now: Date.now(), onProgress: line.show }).finally(line.clear);
  if (!values['dry-run']) {
    const { createdAt, conversations } = done;
    await noteBackup(database, { kind: 'backup-restored', details: { createdAt, conversations } });
  }
  if (values.json) {
    console.log(JSON.stringify({ restored: values['dry-run'] ? null : database, ...done }));
    return;
  }
  const of = `the backup of ${done.createdAt.slice(0, 16).replace('T', ', ')} UTC with ${plural(done.conversations, 'conversation')} and ${plural(done.files, 'imported file')}`;
  if (values['dry-run']) {
    console.log(`${file} is ${of}; it is whole and can be restored.`);
    return;
  }
  console.log(`Restored ${of} to ${database}.`);
  if (done.replaced !== null)
    console.log(
      `The workspace that was there is kept in ${done.replaced}; delete it when nothing of it is missed.`,
    );
}
