import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/core/audit/event';
import { requestResend } from '@/db/write/request-resend';
import { closeReport } from '@/jobs/report/close-report';
import { MONTH, PostOffice } from '../support/post-office';
import { NOW } from '../support/temporary-workspace';

let office: PostOffice;
beforeEach(async () => {
  office = new PostOffice();
  await office.open();
  await closeReport(office.workspace.engine, MONTH, { actor: COMMAND_LINE, by: 'Ada' }, NOW);
});
afterEach(() => office.close());

/** A moment at which what a killed process had claimed is stale. */
const LATER = NOW + 60_000;

function startDelivery(): ChildProcess {
  const script = 'tests/support/deliver-until-idle.ts';
  const args = ['--import', 'tsx', script, office.workspace.database, String(NOW)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** A step of the server that a test can wait for, and that then never ends. */
function stuck(): { step: () => Promise<null>; reached: Promise<void> } {
  let tell = () => {};
  const reached = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const step = () => {
    tell();
    return new Promise<null>(() => undefined);
  };
  return { reached, step };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

test('a mail whose process is killed before the server has it is sent by the next one, once', async () => {
  await office.queue();
  const { step, reached } = stuck();
  office.server.atRecipient = step;
  const first = startDelivery();
  await reached;
  expect(await office.deliveries()).toMatchObject([{ state: 'sending' }]);
  await kill(first);

  office.server.atRecipient = () => null;
  await office.deliver(LATER);
  await office.deliver(LATER);
  expect(office.server.recipients()).toEqual(['board@example.com']);
  expect(await office.deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }]);
}, 60_000);

test('a mail whose process is killed when the server has it is not sent a second time unasked', async () => {
  await office.queue();
  const { step, reached } = stuck();
  office.server.atEnd = step;
  const first = startDelivery();
  await reached;
  expect(await office.deliveries()).toMatchObject([{ state: 'handing' }]);
  await kill(first);

  office.server.atEnd = () => null;
  await office.deliver(LATER);
  await office.deliver(LATER);
  expect(office.server.received).toEqual([]);
  const [unsure] = await office.deliveries();
  expect(unsure).toMatchObject({
    state: 'unsure',
    error: expect.stringContaining('may have arrived or not'),
  });

  // A person decides; the copy has the same id, by which mail programs know it.
  await requestResend(office.workspace.engine, unsure?.id ?? 0, NOW);
  await office.deliver(LATER);
  expect(office.server.recipients()).toEqual(['board@example.com']);
}, 60_000);

test('a process that was thought dead does not hand over what another one has sent', async () => {
  await office.queue();
  const { step, reached } = stuck();
  let slow = true;
  let release = () => {};
  const held = new Promise<null>((resolve) => {
    release = () => resolve(null);
  });
  office.server.atRecipient = async () => {
    if (!slow) return null;
    slow = false;
    void step();
    return held;
  };
  const first = startDelivery();
  await reached;
  // As a machine that sleeps does to a process.
  first.kill('SIGSTOP');
  await office.deliver(LATER);
  expect(office.server.received).toHaveLength(1);
  first.kill('SIGCONT');
  release();
  const [code] = await once(first, 'exit');
  expect(code).toBe(0);
  expect(office.server.received).toHaveLength(1);
  expect(await office.deliveries()).toMatchObject([{ state: 'sent' }]);
}, 60_000);

test('two processes at once send each recipient one mail', async () => {
  const recipients = Array.from({ length: 20 }, (_, i) => `person-${String(i).padStart(2, '0')}@example.com`);
  await office.queue(recipients);
  await Promise.all([startDelivery(), startDelivery()].map((child) => once(child, 'exit')));
  expect(office.server.recipients()).toEqual(recipients);
}, 60_000);
