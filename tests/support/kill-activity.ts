/**
 * A process of its own that does one kind of work over and over until it is killed. Arguments: the folder of the workspace, the
 * kind, and how many milliseconds its clock runs ahead (a claim left by a killed process is stale only after a while). It
 * says 'ready' before it begins, and after each review that it was promised is kept, which.
 */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { COMMAND_LINE } from '@/core/audit/event';
import { NO_FILTER } from '@/core/filter/filter';
import { openEngine } from '@/db/open-engine';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readImports } from '@/db/read/read-imports';
import { readPolicies } from '@/db/read/read-policies';
import { readRegisterInForce } from '@/db/read/read-register-in-force';
import { completeReview } from '@/db/write/complete-review';
import { createImport } from '@/db/write/create-import';
import { editPolicies } from '@/db/write/edit-policies';
import { recorded } from '@/db/write/recorded';
import { requestUndo } from '@/db/write/request-undo';
import { restoreBackup } from '@/jobs/backup/restore-backup';
import { writeBackup } from '@/jobs/backup/write-backup';
import { FileStore } from '@/jobs/file-store';
import { closeReport } from '@/jobs/report/close-report';
import { workQueue } from '@/jobs/work-queue';
import { manyConversations } from './many-conversations';

const [folder = '', kind = '', ahead = '0'] = process.argv.slice(2);
const database = path.join(folder, 'trustledger.db');
const now = () => Date.now() + Number(ahead);
const tell = (said: unknown) => process.send?.(said);

if (kind === 'restore') {
  tell('ready');
  for (;;) await restoreBackup(path.join(folder, 'base.tar'), database, { now: now() });
}

const engine = openEngine(database);
const files = FileStore.beside(database);
const onDefect = (error: unknown) => {
  throw error;
};
const work = () => workQueue({ engine, files, worker: randomUUID(), now, onDefect });

const KINDS: Record<string, (turn: number) => Promise<unknown>> = {
  async import(turn) {
    const lines = manyConversations(90).split('\n');
    // Windows that overlap by a half, each of thirty conversations of six messages.
    const from = 1 + ((turn + Number(ahead) / 60_000) % 5) * 90;
    const text = [lines[0], ...lines.slice(from, from + 180)].join('\n');
    await createImport(engine.db, await files.keep(Readable.from([text]), 'window.csv'), now());
    await work();
    const done = (await readImports(engine.db)).filter(({ id, status }) => id > 2 && status === 'done');
    for (const { id } of done.slice(2)) await requestUndo(engine, id);
    await work();
  },
  async rescore(turn) {
    const base = (await readRegisterInForce(engine.db))?.version ?? 0;
    const [first, ...others] = await readPolicies(engine.db, base);
    if (first === undefined) throw new Error('There are no policies.');
    const changed = { ...first, text: `A refund takes ${turn + 3} days.` };
    await editPolicies(engine, base, () => ({ policies: [changed, ...others] }), null, now());
    await work();
  },
  async review(turn) {
    const order = { sort: 'newest', page: 1, pageSize: 50 } as const;
    const { rows } = await readConversationList(engine.db, NO_FILTER, order);
    const conversation = rows[turn % rows.length]?.externalId ?? '';
    const reviewer = `reviewer ${ahead} ${turn}`;
    await recorded(
      engine,
      { actor: COMMAND_LINE, now: now() },
      (inside) => completeReview(inside, { conversation, reviewer, sampled: false }, now()),
      () => ({ kind: 'reviewed', subject: { type: 'conversation', id: conversation } }),
    );
    tell({ reviewer });
  },
  report: () => closeReport(engine, '2026-03', { actor: COMMAND_LINE }, now(), { reissue: true }),
  async backup() {
    const file = path.join(folder, 'backup.tar');
    fs.rmSync(file, { force: true });
    await writeBackup(database, file, { now: now() });
  },
};

const one = KINDS[kind];
if (one === undefined) throw new Error(`There is no work "${kind}".`);
tell('ready');
for (let turn = 0; ; turn += 1) await one(turn);
