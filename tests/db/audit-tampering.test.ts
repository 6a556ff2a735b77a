import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyEvents } from '@/db/read/verify-events';
import { recordEvent } from '@/db/write/record-event';
import { NOW, TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;
beforeEach(async () => {
  workspace = new TemporaryWorkspace();
  for (let i = 1; i <= 5; i += 1) {
    await workspace.engine.transaction((db) =>
      recordEvent(
        db,
        { id: 'ana', name: 'Ana' },
        { kind: 'transcript-viewed', subject: { type: 'conversation', id: `c${i}` } },
        NOW + i,
      ),
    );
  }
});
afterEach(() => workspace.remove());

/** As somebody does it who may write to the file: the triggers go first. */
function tamper(sql: string): void {
  const database = new Database(workspace.database);
  try {
    const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").pluck().all();
    for (const name of triggers) database.exec(`drop trigger "${name}"`);
    database.exec(sql);
  } finally {
    database.close();
  }
}

const FIELDS: Record<string, string> = {
  at: 'at + 1',
  kind: "'sign-out'",
  person_id: "'ben'",
  person_name: "'Ben'",
  address: "'192.0.2.1'",
  subject_type: "'import'",
  subject: "'c9'",
  subject_hash: "'00'",
  details: `'{"a":1}'`,
  previous: "'00'",
  hash: "'00'",
};

describe('an audit log that was changed behind its back', () => {
  test.each(Object.entries(FIELDS))('in %s is broken at that event', async (column, value) => {
    tamper(`update audit_events set ${column} = ${value} where seq = 3`);
    const { events, broken } = await verifyEvents(workspace.engine.db);
    expect(events).toBe(2);
    expect(broken?.seq).toBe(3);
  });

  test.each([
    ['at the beginning', 'delete from audit_events where seq = 1', 1, 'Event 1 is missing.'],
    ['in the middle', 'delete from audit_events where seq in (2, 3)', 2, 'Events 2 to 3 are missing.'],
    [
      'and closed up again',
      'delete from audit_events where seq = 2; update audit_events set seq = seq - 1 where seq > 2',
      2,
      'Event 2 does not follow the event before it.',
    ],
  ])('by leaving events out %s is broken there', async (_, sql, seq, why) => {
    tamper(sql);
    expect((await verifyEvents(workspace.engine.db)).broken).toEqual({ seq, why });
  });

  test('at its end is whole to itself, and short to whoever noted its head', async () => {
    const { head } = await verifyEvents(workspace.engine.db);
    tamper('delete from audit_events where seq > 3');
    expect((await verifyEvents(workspace.engine.db)).broken).toBeNull();
    const { broken } = await verifyEvents(workspace.engine.db, head ? [head] : []);
    expect(broken).toEqual({ seq: 4, why: 'The log ends at event 3, but event 5 was noted before.' });
  });
});
