import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { COMMAND_LINE } from '@/core/audit/event';
import type { DeliverySettings } from '@/core/report/delivery-settings';
import { requestRescore } from '@/db/write/request-rescore';
import { requestResend } from '@/db/write/request-resend';
import { writeSettings } from '@/db/write/write-settings';
import { closeReport } from '@/jobs/report/close-report';
import { MONTH, PostOffice } from '../support/post-office';
import { NOW } from '../support/temporary-workspace';

const MINUTE = 60_000;

let office: PostOffice;
afterEach(async () => {
  vi.restoreAllMocks();
  delete process.env.TRUSTLEDGER_SMTP_PASSWORD;
  await office.close();
});

async function opened(
  changed: Partial<DeliverySettings> = {},
  options: ConstructorParameters<typeof PostOffice>[0] = {},
): Promise<PostOffice> {
  office = new PostOffice(options);
  await office.open(changed);
  return office;
}

describe('a report by mail', () => {
  test('comes once to each recipient, readable without the attachment, and closes the month', async () => {
    const { server, workspace } = await opened({
      forms: ['html', 'csv', 'json'],
      origin: 'https://cx.example.com/',
    });
    expect(await office.queue(['Board@Example.com', 'board@example.com', 'cx@example.com'])).toBe(2);
    await office.deliver();
    expect(server.recipients()).toEqual(['board@example.com', 'cx@example.com']);
    const closed = await closeReport(workspace.engine, MONTH, { actor: COMMAND_LINE, by: 'nobody' }, NOW);
    if (!('report' in closed)) throw new Error(closed.problem);
    expect(closed.report).toMatchObject({ state: 'closed', revision: 1, closedBy: 'the schedule' });
    const { headline, channels, money } = closed.report.model;
    for (const { to, mail } of server.received) {
      expect(mail.to).toMatchObject({ text: to });
      expect(mail.from?.value).toEqual([{ name: 'Trustledger', address: 'reports@example.com' }]);
      expect(mail.subject).toContain('October 2026');
      const words = textOf(String(mail.html));
      for (const shown of [headline, ...money.sentences, ...channels.map(({ label }) => label)]) {
        expect(words).toContain(shown);
        expect(mail.text?.replace(/\s+/g, ' ')).toContain(shown);
      }
      expect(String(mail.html)).not.toMatch(/<script|<style|src=|href="\//);
      expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
        ['support-report-2026-10.html', 'text/html'],
        ['support-report-2026-10.csv', 'text/csv'],
        ['support-report-2026-10.json', 'application/json'],
      ]);
    }
    await office.queue(['BOARD@example.com']);
    await office.deliver(NOW + 1000 * MINUTE);
    expect(server.received).toHaveLength(2);
    expect(workspace.defects).toEqual([]);
  });

  test('that a server puts off is tried again, later and later, and shown meanwhile', async () => {
    const { server } = await opened();
    await office.queue();
    server.atRecipient = () => ({ code: 451, message: 'Greylisted, try again later' });
    let now = NOW;
    for (const minutes of [1, 5, 15, 60, 240]) {
      expect(await office.deliver(now)).toBe(1);
      expect(await office.deliveries()).toMatchObject([
        {
          state: 'waiting',
          nextAttemptAt: now + minutes * MINUTE,
          error: '127.0.0.1 did not take the mail: 451 Greylisted, try again later.',
        },
      ]);
      expect(await office.deliver(now + minutes * MINUTE - 1)).toBe(0);
      now += minutes * MINUTE;
    }
    server.atRecipient = () => null;
    await office.deliver(now);
    expect(server.recipients()).toEqual(['board@example.com']);
    expect(await office.deliveries()).toMatchObject([
      { state: 'sent', sentAt: now, attempts: 6, error: null },
    ]);
  });

  test('that a server puts off for too long is given up', async () => {
    const { server } = await opened();
    await office.queue();
    server.atEnd = () => ({ code: 452, message: 'Mailbox full' });
    for (let attempt = 0; attempt < 8; attempt += 1) await office.deliver(NOW + attempt * 300 * MINUTE);
    expect(await office.deliveries()).toMatchObject([
      { state: 'failed', attempts: 6, error: expect.stringContaining('given up after 6 attempts') },
    ]);
    expect(server.received).toEqual([]);
  });

  test('that is refused for good says why, keeps nobody else from theirs, and can be sent again', async () => {
    const { server, workspace } = await opened();
    await office.queue(['gone@example.com', 'board@example.com']);
    server.atRecipient = (address) =>
      address.startsWith('gone') ? { code: 550, message: '5.1.1 No such user here' } : null;
    await office.deliver();
    await office.deliver(NOW + 300 * MINUTE);
    const [board, gone] = await office.deliveries();
    expect(gone).toMatchObject({
      recipient: 'gone@example.com',
      state: 'failed',
      attempts: 1,
      error: '127.0.0.1 did not take the mail: 550 5.1.1 No such user here.',
    });
    expect(board).toMatchObject({ recipient: 'board@example.com', state: 'sent' });

    server.atRecipient = () => null;
    expect(await requestResend(workspace.engine, board?.id ?? 0, NOW)).toBe(false);
    expect(await requestResend(workspace.engine, gone?.id ?? 0, NOW)).toBe(true);
    await office.deliver();
    expect(server.recipients()).toEqual(['board@example.com', 'gone@example.com']);
  });

  test('of which no answer came is not sent again unasked', async () => {
    const { server } = await opened();
    await office.queue();
    server.atEnd = () => {
      server.breakOff();
      return null;
    };
    await office.deliver();
    await office.deliver(NOW + 300 * MINUTE);
    expect(server.received).toHaveLength(1);
    expect(await office.deliveries()).toMatchObject([
      { state: 'unsure', error: expect.stringContaining('may have arrived or not') },
    ]);
  });

  test('of a server that is not there waits', async () => {
    const { server } = await opened();
    await office.queue();
    await server.close();
    await office.deliver();
    expect(await office.deliveries()).toMatchObject([
      { state: 'waiting', error: expect.stringMatching(/^127\.0\.0\.1 could not be reached or broke off: /) },
    ]);
  });

  test('goes out in the revision that counts', async () => {
    const { server, workspace } = await opened();
    await closeReport(workspace.engine, MONTH, { actor: COMMAND_LINE, by: 'Ada' }, NOW);
    await office.queue();
    await closeReport(workspace.engine, MONTH, { actor: COMMAND_LINE, by: 'Ada' }, NOW, { reissue: true });
    await office.deliver();
    expect(server.received.map(({ mail }) => mail.subject)).toEqual([expect.stringContaining('revision 2')]);
    expect(await office.deliveries()).toMatchObject([
      { revision: 2, state: 'sent' },
      { revision: 1, state: 'failed', error: 'Revision 2 took its place and is sent instead.' },
    ]);
  });

  test('of a month without data waits for them', async () => {
    const { workspace } = await opened();
    await workspace.undo(1);
    await office.queue();
    await office.deliver();
    expect(await office.deliveries()).toMatchObject([
      { state: 'waiting', error: expect.stringContaining('2026') },
    ]);
  });
});

describe('the password', () => {
  const PASSWORD = 'correct horse §7';
  const login: ConstructorParameters<typeof PostOffice>[0] = {
    authOptional: false,
    onAuth: ({ username, password }, _session, done) =>
      username === 'reports' && password === PASSWORD
        ? done(null, { user: username })
        : done(Object.assign(new Error(`no login with ${password}`), { responseCode: 535 })),
  };

  test('opens the server, and is neither stored nor shown', async () => {
    const { server, workspace } = await opened({ user: 'reports' }, login);
    process.env.TRUSTLEDGER_SMTP_PASSWORD = PASSWORD;
    await office.queue();
    await office.deliver();
    expect(server.recipients()).toEqual(['board@example.com']);
    for (const file of ['', '-wal']) {
      expect(readFileSync(`${workspace.database}${file}`).includes('correct horse')).toBe(false);
    }
  });

  test('that is wrong is not repeated, even where the server does', async () => {
    await opened({ user: 'reports' }, login);
    process.env.TRUSTLEDGER_SMTP_PASSWORD = 'battery staple';
    await office.queue();
    await office.deliver();
    const [delivery] = await office.deliveries();
    expect(delivery).toMatchObject({ state: 'failed', error: expect.stringContaining('no login with …') });
    expect(JSON.stringify(delivery)).not.toContain('battery');
  });

  test('that is missing is asked for', async () => {
    await opened({ user: 'reports' }, login);
    await office.queue();
    await office.deliver();
    expect(await office.deliveries()).toMatchObject([
      { state: 'failed', error: expect.stringContaining('TRUSTLEDGER_SMTP_PASSWORD') },
    ]);
  });
});

describe('encryption', () => {
  // The server's own certificate, signed by nobody.
  const encrypting = { disabledCommands: [] };

  test('is not given up where a server offers none', async () => {
    const { server } = await opened({ security: 'starttls' });
    await office.queue();
    await office.deliver();
    expect(server.received).toEqual([]);
    expect((await office.deliveries())[0]?.error).toContain('127.0.0.1');
  });

  test('by a certificate that nobody signed is refused', async () => {
    // The test's server warns of it.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { server } = await opened({ security: 'starttls' }, encrypting);
    await office.queue();
    await office.deliver();
    expect(server.received).toEqual([]);
    expect((await office.deliveries())[0]?.error).toMatch(/certificate/);
  });
});

describe('the schedule', () => {
  const DUE = Date.parse('2026-11-01T07:00:00Z');

  test('queues last month once its moment has come by the clocks of the workspace', async () => {
    const { workspace, server } = await opened({
      day: 1,
      hour: 8,
      recipients: ['a@example.com', 'b@example.com'],
    });
    await workspace.engine.transaction((db) => writeSettings(db, { timeZone: 'Europe/Berlin' }));
    await requestRescore(workspace.engine, NOW);
    await workspace.rescore();
    await office.queueDue(DUE - 1);
    expect((await office.deliveries()).map(({ month }) => month)).toEqual(['2026-09', '2026-09']);
    await office.queueDue(DUE);
    await office.queueDue(DUE + MINUTE);
    await office.deliver(DUE + MINUTE);
    await office.queueDue(DUE + 2 * MINUTE);
    await office.deliver(DUE + 2 * MINUTE);
    const october = server.received.filter(({ mail }) => mail.subject?.includes('October 2026'));
    expect(october.map(({ to }) => to)).toEqual(['a@example.com', 'b@example.com']);
  });

  test('leaves alone what was due before it was set, and what is switched off', async () => {
    await opened();
    await office.set({}, DUE + 2 * 60 * MINUTE);
    await office.queueDue(DUE + 24 * 60 * MINUTE);
    await office.set({ scheduled: false }, 0);
    await office.queueDue(NOW);
    expect(await office.deliveries()).toEqual([]);
  });
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
