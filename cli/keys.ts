import fs from 'node:fs';
import path from 'node:path';
import { usualExpiry, wantedKey } from '@/core/access/key';
import { COMMAND_LINE } from '@/core/audit/event';
import { dayInZone } from '@/core/time/local-day';
import { openEngine } from '@/db/open-engine';
import { readKeys } from '@/db/read/read-keys';
import { readSettings } from '@/db/read/read-settings';
import { addKey } from '@/db/write/add-key';
import { revokeKey } from '@/db/write/revoke-key';
import { defaultDatabasePath } from '@/environment';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';

/**
 * `keys add NAME --right RIGHT... [--channel NAME...] [--expires DAY]`, `keys list`, `keys revoke ID`: keys for programs.
 * A new key is all of standard output, once.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    right: { type: 'string', multiple: true },
    channel: { type: 'string', multiple: true },
    expires: { type: 'string' },
    db: { type: 'string' },
  });
  const [verb, of, ...more] = positionals;
  if (
    !['add', 'list', 'revoke'].includes(verb ?? '') ||
    more.length > 0 ||
    (verb === 'list') !== (of === undefined)
  )
    throw new UsageError('keys takes add NAME, list, or revoke ID.');
  const database = path.resolve(values.db ?? defaultDatabasePath());
  if (!fs.existsSync(database))
    throw new UsageError(`There is no database at ${database}; import a file first.`);
  const engine = openEngine(database);
  try {
    const now = Date.now();
    const today = dayInZone((await readSettings(engine.db)).timeZone, now);
    if (verb === 'list') {
      for (const { id, start, name, rights, channels, expires, revokedAt } of await readKeys(engine.db)) {
        const state = revokedAt !== null ? 'revoked' : expires < today ? 'ended' : `until ${expires}`;
        console.log(JSON.stringify({ id, start, name, rights, channels, state }));
      }
    } else if (verb === 'revoke') {
      if (!(await revokeKey(engine, of ?? '', COMMAND_LINE, now)))
        throw new UsageError('There is no key with this id that still works.');
    } else {
      const { right: rights = [], channel: channels = null, expires = usualExpiry(today) } = values;
      const wanted = wantedKey({ name: of, rights, channels, expires }, today);
      if ('problem' in wanted) throw new UsageError(wanted.problem);
      console.log((await addKey(engine, wanted.key, COMMAND_LINE, now)).key);
    }
  } finally {
    engine.close();
  }
}
