import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import DatabaseDriver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { openEngine } from '@/db/open-engine';
import { readConversation } from '@/db/read/read-conversation';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readImports } from '@/db/read/read-imports';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';
import { recomputedFacts } from '../support/recomputed-facts';
import { factsOf } from '../support/workspace-state';

const MIGRATIONS = 'db/migrations/sqlite';

let folder: string;
let database: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-old-'));
  database = path.join(folder, 'trustledger.db');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A workspace as the first version left it: one conversation of two messages, with its facts. */
function createOldDatabase(): void {
  const first = path.join(folder, 'migrations');
  fs.mkdirSync(path.join(first, 'meta'), { recursive: true });
  const journal = JSON.parse(fs.readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8'));
  const entries = journal.entries.slice(0, 1);
  fs.writeFileSync(path.join(first, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  const file = `${entries[0].tag}.sql`;
  fs.copyFileSync(`${MIGRATIONS}/${file}`, path.join(first, file));

  const connection = new DatabaseDriver(database);
  migrate(drizzle(connection), { migrationsFolder: first });
  connection.exec(`
    insert into imports (file_name, sha256, size_bytes, status, created_at) values ('old.csv', 'x', 1, 'done', 0);
    insert into conversations (id, external_id, channel, day, week, customer_kind, message_count, revision,
      engaged, scored, scorer_version, asked, escalation_failed, confused, negative_end, human_joined, severity,
      part_escalation, part_accuracy, part_confusion, part_empathy, part_negative_end, finding_count)
    values (1, 'c1', 'email', '2026-07-06', '2026-07-06', 'unknown', 2, 1, 1, 1, '1.0.0', 1, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0);
    insert into conversation_sources (conversation_id, import_id) values (1, 1);
    insert into messages (conversation_id, seq, role, text, import_id, row) values
      (1, 0, 'customer', 'hello', 1, 2), (1, 1, 'bot', 'Hello. How can I help?', 1, 3);
    insert into daily_facts values ('2026-07-06', '2026-07-06', 'email', '', 'unknown', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0,
      1, 0, 0, 0, 0, 2);
  `);
  connection.close();
}

test('a database of the first version opens with what it held', async () => {
  createOldDatabase();
  const engine = openEngine(database);
  try {
    expect(await readImports(engine.db)).toMatchObject([{ fileName: 'old.csv', kind: 'transcripts' }]);
    const old = await readConversation(engine.db, 'c1');
    expect(old?.messages.map(({ text }) => text)).toEqual(['hello', 'Hello. How can I help?']);
    expect(old?.conversation).toMatchObject({ registerVersion: null, misinformed: false, resolved: null });
    expect(await readStratumFacts(engine.db, NO_FILTER)).toMatchObject([{ asked: 1, misinformed: 0 }]);
    const matching = engine.matching({ all: [{ text: 'help', exact: true }], none: [] });
    const order = { sort: 'newest', page: 1, pageSize: 5, matching } as const;
    expect(await readConversationList(engine.db, NO_FILTER, order)).toMatchObject({ total: 1 });
    expect(await factsOf(engine.db)).toEqual(await recomputedFacts(engine.db));
  } finally {
    engine.close();
  }
});

test('a workspace keeps the key that it got when it was opened first', async () => {
  const keys: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    const engine = openEngine(database);
    keys.push(await readWorkspaceKey(engine.db));
    engine.close();
  }
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(keys[1]).toBe(keys[0]);
});
