import fs from 'node:fs';
import path from 'node:path';
import { LINK_LIFE_WORDS } from '@/core/access/link-life';
import { COMMAND_LINE } from '@/core/audit/event';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { readPeople, readPersonByEmail } from '@/db/read/read-people';
import { dropSecondFactor } from '@/db/write/change-person';
import { createAccessLink } from '@/db/write/create-access-link';
import { recordEvent } from '@/db/write/record-event';
import { defaultDatabasePath, publicUrl } from '@/environment';
import { publicOrigin } from '@/scripts/access-mode.mjs';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';

/**
 * `people list` and `people reset EMAIL [--second-factor]`: who has an account, and a way back in where no mail is
 * set up or the codes are lost.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    db: { type: 'string' },
    json: { type: 'boolean' },
    'second-factor': { type: 'boolean' },
  });
  const [what, email, ...more] = positionals;
  const listing = what === 'list' && email === undefined;
  const resetting = what === 'reset' && email !== undefined && more.length === 0;
  if (!listing && !resetting) throw new UsageError('people takes "list" or "reset EMAIL".');
  const database = path.resolve(values.db ?? defaultDatabasePath());
  if (!fs.existsSync(database)) throw new UsageError(`There is no database at ${database}.`);
  const engine = openEngine(database);
  try {
    if (email === undefined) await list(engine, values.json === true);
    else await reset(engine, email, values['second-factor'] === true);
  } finally {
    engine.close();
  }
}

async function list(engine: Engine, json: boolean): Promise<void> {
  const people = (await readPeople(engine.db)).map(({ person }) => ({
    name: person.name,
    email: person.email,
    role: person.role,
    secondFactor: person.twoFactorEnabled === true,
  }));
  if (json) console.log(JSON.stringify({ people }));
  else if (people.length === 0) console.log('Nobody has an account.');
  else for (const { name, email, role } of people) console.log(`${email}\t${role}\t${name}`);
}

async function reset(engine: Engine, email: string, secondFactor: boolean): Promise<void> {
  const person = await readPersonByEmail(engine.db, email);
  if (person === null) throw new UsageError(`Nobody has an account with the e-mail ${email}.`);
  const now = Date.now();
  const secret = await engine.transaction(async (db) => {
    if (secondFactor) await dropSecondFactor(db, person.id);
    const subject = { type: 'person', id: person.id } as const;
    const details = { password: 'link', 'second-factor': secondFactor ? 'taken away' : null };
    await recordEvent(db, COMMAND_LINE, { kind: 'person-changed', subject, details }, now);
    return createAccessLink(db, { kind: 'reset', email: person.email, madeBy: COMMAND_LINE.name }, now);
  });
  const origin = publicOrigin(publicUrl()) ?? 'http://localhost:3000';
  console.log(`${origin}/reset/${secret}`);
  console.error(
    `With this link ${person.email} can choose a new password. It works once, for ${LINK_LIFE_WORDS.reset}.`,
  );
}
