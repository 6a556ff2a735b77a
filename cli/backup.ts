import path from 'node:path';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { isCurrentSchema } from '@/db/sqlite/refuse-unusable';
import { defaultDatabasePath } from '@/environment';
import { writeBackup } from '@/jobs/backup/write-backup';
import { noteBackup } from './note-backup';
import { readArguments } from './read-arguments';
import { shareLine } from './share-line';
import { UsageError } from './usage-error';

/** `backup FILE [--json] [--db PATH]`: everything that a workspace needs in one new file, while others use it. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { db: { type: 'string' }, json: { type: 'boolean' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('backup takes one file to write.');
  const database = path.resolve(values.db ?? defaultDatabasePath());
  const began = Date.now();
  const line = shareLine(process.stderr, 'Backing up');
  const target = path.resolve(file);
  const written = await writeBackup(database, target, { now: began, onProgress: line.show }).finally(
    line.clear,
  );
  // An older workspace is not migrated for a line in its log.
  if (isCurrentSchema(written.schema)) {
    const { bytes, conversations } = written;
    await noteBackup(database, { kind: 'backup-made', details: { bytes, conversations } });
  }
  const seconds = Math.round((Date.now() - began) / 10) / 100;
  if (values.json) {
    console.log(JSON.stringify({ backup: target, ...written, seconds }));
    return;
  }
  const megabytes = formatCount(Math.ceil(written.bytes / 1e6));
  console.log(
    `Backed up ${plural(written.conversations, 'conversation')} and ${plural(written.files, 'imported file')} to ${target} (${megabytes} MB, ${seconds} s).`,
  );
}
