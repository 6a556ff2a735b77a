import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Destination, destinationSchema } from '@/core/alerts/alert-settings';
import { deliverySettingsSchema } from '@/core/report/delivery-settings';
import { readAlertMessages } from '@/db/read/read-alert-messages';
import { readWebhookSecret } from '@/db/read/read-webhook-secret';
import { requestAlertResend } from '@/db/write/request-alert-resend';
import { addDestination, removeDestination } from '@/db/write/write-alert-destinations';
import { writeDeliverySettings } from '@/db/write/write-delivery-settings';
import { deliverAlerts } from '@/jobs/alerts/deliver-alerts';
import { findAlerts } from '@/jobs/alerts/find-alerts';
import { queueDueAlerts } from '@/jobs/alerts/queue-due-alerts';
import { ALARMED, ALARMING_POLICIES, alarmingConversations } from '../support/alarming-conversations';
import { MailServer } from '../support/mail-server';
import { TemporaryWorkspace } from '../support/temporary-workspace';
import { WebhookServer } from '../support/webhook-server';

const MINUTE = 60_000;
const DAY = 86_400_000;
const SECRET = 'whsec_secret';

let workspace: TemporaryWorkspace;
let hook: WebhookServer;
let mail: MailServer;
let url: string;

beforeEach(async () => {
  process.env.TRUSTLEDGER_PRIVATE_WEBHOOKS = '1';
  workspace = new TemporaryWorkspace();
  await workspace.import(ALARMING_POLICIES, 'policies.csv');
  await workspace.import(alarmingConversations(), 'chats.csv');
  hook = new WebhookServer();
  url = `${await hook.listen()}/hook`;
  mail = new MailServer();
  const settings = deliverySettingsSchema.parse({
    sender: 'reports@example.com',
    host: '127.0.0.1',
    port: await mail.listen(),
    security: 'none',
    origin: 'https://trust.example.com/',
  });
  await writeDeliverySettings(workspace.engine, settings, 0);
}, 60_000);

afterEach(async () => {
  delete process.env.TRUSTLEDGER_PRIVATE_WEBHOOKS;
  expect(workspace.defects).toEqual([]);
  await hook.close();
  await mail.close();
  workspace.remove();
});

async function tell(wish: Partial<Destination> & Pick<Destination, 'by' | 'to'>): Promise<Destination> {
  const id = randomUUID().replaceAll('-', '').slice(0, 16);
  const destination = destinationSchema.parse({ id, kinds: ['rate', 'statement'], ...wish });
  const secret = destination.by === 'webhook' ? SECRET : null;
  expect(await addDestination(workspace.engine, destination, secret, async () => undefined)).toBeNull();
  return destination;
}

const queue = (now = ALARMED) => queueDueAlerts(workspace.engine, now);
const messages = () => readAlertMessages(workspace.engine.db);
function deliver(now = ALARMED): Promise<number> {
  const { engine, defects } = workspace;
  return deliverAlerts({
    engine,
    worker: randomUUID(),
    now: () => now,
    onDefect: (error) => defects.push(error),
  });
}

const payloads = () => hook.received.map(({ body }) => JSON.parse(body));

describe('alerts', () => {
  test('are what the overview and the accuracy page show, with figures and links and no word of a customer', async () => {
    const alerts = await findAlerts(workspace.engine, ALARMED);
    expect(alerts.length).toBeGreaterThanOrEqual(3);
    const failures = alerts.find(
      ({ figure }) => figure === 'escalationFailureRate' || figure === 'confusionRate',
    );
    expect(failures).toMatchObject({
      kind: 'rate',
      channels: ['web_chat'],
      direction: 'high',
      firstWeek: '2026-11-16',
      lastWeek: '2026-11-16',
      numerator: 40,
      denominator: 40,
      value: 1,
    });
    expect(failures?.path).toContain(
      '/conversations?from=2026-11-16&to=2026-11-22&channel=web_chat&outcome=',
    );
    expect(alerts.filter(({ kind }) => kind === 'statement')).toMatchObject([
      {
        figure: 'misinformedRate',
        numerator: 40,
        expected: 0,
        channels: ['web_chat'],
        firstWeek: '2026-11-16',
      },
    ]);
    const said = JSON.stringify(alerts);
    for (const words of ['MARKERWORD', 'Refunds are only', 'angry', 'rephrase'])
      expect(said).not.toContain(words);
  });

  test('of long ago are history', async () => {
    expect(await findAlerts(workspace.engine, ALARMED + 30 * DAY)).not.toEqual([]);
    expect(await findAlerts(workspace.engine, ALARMED + 60 * DAY)).toEqual([]);
  });

  test('of an empty workspace are none', async () => {
    const empty = new TemporaryWorkspace();
    expect(await findAlerts(empty.engine, ALARMED)).toEqual([]);
    empty.remove();
  });

  test('are told once to each destination, whatever happens after', async () => {
    await tell({ by: 'webhook', to: url });
    await tell({ by: 'mail', to: 'cx@example.com' });
    expect(await queue()).toBe(2);
    expect(await queue()).toBe(0);
    await deliver();
    expect(hook.received).toHaveLength(1);
    expect(mail.recipients()).toEqual(['cx@example.com']);
    expect(await messages()).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
    // The same file again, all scored again, a day later, the destination taken out and put in again.
    await workspace.import(alarmingConversations(), 'chats.csv');
    const [again] = await messages();
    await removeDestination(workspace.engine, again?.destination ?? '', async () => undefined);
    await tell(again?.by === 'mail' ? { by: 'mail', to: 'cx@example.com' } : { by: 'webhook', to: url });
    expect(await queue(ALARMED + DAY)).toBe(0);
    await deliver(ALARMED + DAY);
    expect(hook.received).toHaveLength(1);
    expect(mail.received).toHaveLength(1);
    await tell({ by: 'mail', to: 'board@example.com' });
    expect(await queue(ALARMED + DAY)).toBe(1);
  });

  test('go by kind, direction and channel to whom asked for them', async () => {
    await tell({ by: 'mail', to: 'rates@example.com', kinds: ['rate'] });
    await tell({ by: 'mail', to: 'statements@example.com', kinds: ['statement'] });
    await tell({ by: 'mail', to: 'phone@example.com', channels: ['phone'] });
    expect(await queue()).toBe(2);
    const kinds = Object.fromEntries(
      (await messages()).map(({ to, alerts }) => [
        to,
        JSON.parse(alerts).map(({ kind }: { kind: string }) => kind),
      ]),
    );
    expect(Object.keys(kinds).sort()).toEqual(['rates@example.com', 'statements@example.com']);
    expect(new Set(kinds['rates@example.com'])).toEqual(new Set(['rate']));
    expect(kinds['statements@example.com']).toEqual(['statement']);
  });
});

describe('a webhook', () => {
  test('gets figures and links, signed with its secret', async () => {
    await tell({ by: 'webhook', to: url });
    await queue();
    await deliver();
    const [got] = hook.received;
    const [payload] = payloads();
    expect(payload).toMatchObject({
      type: 'alerts',
      id: got?.headers['trustledger-id'],
      createdAt: '2026-11-25T12:00:00.000Z',
    });
    for (const { link } of payload.alerts)
      expect(link).toMatch(/^https:\/\/trust\.example\.com\/(conversations|accuracy)\?/);
    const [, seconds, signature] =
      /^t=(\d+),v1=(\w+)$/.exec(String(got?.headers['trustledger-signature'])) ?? [];
    expect(createHmac('sha256', SECRET).update(`${seconds}.${got?.body}`).digest('hex')).toBe(signature);
  });

  test('that is down gets it when it is up again, by the same id, and is given up in the end', async () => {
    await tell({ by: 'webhook', to: url });
    await queue();
    hook.answer = (response) => response.writeHead(500).end();
    let now = ALARMED;
    for (const minutes of [1, 5, 15, 60, 240]) {
      await deliver(now);
      await deliver(now + minutes * MINUTE - 1);
      now += minutes * MINUTE;
    }
    expect(hook.received).toHaveLength(5);
    expect(await messages()).toMatchObject([
      { state: 'waiting', attempts: 5, error: '127.0.0.1 answered 500.' },
    ]);
    await deliver(now);
    await deliver(now + 100 * DAY);
    expect(hook.received).toHaveLength(6);
    expect(new Set(payloads().map(({ id }) => id)).size).toBe(1);
    const [failed] = await messages();
    expect(failed).toMatchObject({
      state: 'failed',
      error: '127.0.0.1 answered 500. It was given up after 6 attempts.',
    });

    hook.answer = (response) => response.writeHead(200).end();
    expect(await requestAlertResend(workspace.engine, failed?.id ?? '', now)).toBe(true);
    await deliver(now);
    expect(await messages()).toMatchObject([{ state: 'sent' }]);
    expect(await requestAlertResend(workspace.engine, failed?.id ?? '', now)).toBe(false);
  });

  test('into a private network gets nothing unless the environment allows it', async () => {
    delete process.env.TRUSTLEDGER_PRIVATE_WEBHOOKS;
    await tell({ by: 'webhook', to: url.replace('http:', 'https:') });
    await queue();
    await deliver();
    expect(hook.received).toEqual([]);
    expect(await messages()).toMatchObject([
      {
        state: 'failed',
        error: '127.0.0.1 leads to an address that is not public, and nothing is sent there.',
      },
    ]);
  });

  test('that was removed gets nothing any more, and its secret is gone', async () => {
    const { id } = await tell({ by: 'webhook', to: url });
    await queue();
    expect(await removeDestination(workspace.engine, id, async () => undefined)).toBe(true);
    expect(await readWebhookSecret(workspace.engine.db, id)).toBeNull();
    await deliver();
    expect(hook.received).toEqual([]);
    expect(await messages()).toMatchObject([{ state: 'failed' }]);
  });
});

describe('a mail', () => {
  test('says what left the usual, with links, and nothing of the conversations', async () => {
    await tell({ by: 'mail', to: 'cx@example.com' });
    await queue();
    await deliver();
    const [got] = mail.received;
    expect(got?.mail.subject).toMatch(/^Trustledger: \d rates or statements left the usual$/);
    expect(got?.mail.text).toContain('100% instead of');
    expect(got?.mail.text).toContain('https://trust.example.com/conversations?');
    expect(`${got?.mail.text} ${got?.mail.html}`).not.toMatch(/MARKERWORD|angry|Refunds are only/);
    expect(got?.mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('without a mail server fails with the sentence that says what is missing', async () => {
    await writeDeliverySettings(workspace.engine, deliverySettingsSchema.parse({}), 0);
    await tell({ by: 'mail', to: 'cx@example.com' });
    await queue();
    await deliver();
    expect(await messages()).toMatchObject([
      { state: 'failed', error: 'Nothing can be sent: the settings name no mail server, no sender.' },
    ]);
  });
});

describe('a process that is killed', () => {
  const start = (now: number): ChildProcess =>
    spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/support/deliver-alerts-until-idle.ts', workspace.database, String(now)],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );

  /** Kills a process in the moment in which the receiver has all and has not answered. */
  async function killedWhileHanding(now: number): Promise<void> {
    const before = hook.received.length;
    hook.answer = () => undefined;
    const child = start(now);
    await expect.poll(() => hook.received.length, { timeout: 30_000 }).toBe(before + 1);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  test('between sending and recording makes a webhook come twice by the same id, and not a third time', async () => {
    await tell({ by: 'webhook', to: url });
    await queue();
    await killedWhileHanding(ALARMED);
    expect(await messages()).toMatchObject([{ state: 'handing' }]);
    await deliver(ALARMED + 5000);
    expect(hook.received).toHaveLength(1);
    await killedWhileHanding(ALARMED + MINUTE);
    expect(new Set(payloads().map(({ id }) => id)).size).toBe(1);
    await deliver(ALARMED + 2 * MINUTE);
    await deliver(ALARMED + DAY);
    expect(hook.received).toHaveLength(2);
    expect(await messages()).toMatchObject([{ state: 'unsure' }]);
  }, 60_000);

  test('while handing over is finished by the next one, which tells the same message', async () => {
    await tell({ by: 'webhook', to: url });
    await queue();
    await killedWhileHanding(ALARMED);
    hook.answer = (response) => response.writeHead(204).end();
    await deliver(ALARMED + MINUTE);
    expect(hook.received).toHaveLength(2);
    expect(await messages()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  }, 60_000);

  test('while a mail is handed over leaves it unsure: nobody gets it twice unasked', async () => {
    await tell({ by: 'mail', to: 'cx@example.com' });
    await queue();
    let reached = false;
    mail.atEnd = () => {
      reached = true;
      return new Promise(() => undefined);
    };
    const child = start(ALARMED);
    await expect.poll(() => reached, { timeout: 30_000 }).toBe(true);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    mail.atEnd = () => null;
    await deliver(ALARMED + MINUTE);
    expect(mail.received).toEqual([]);
    expect(await messages()).toMatchObject([{ state: 'unsure' }]);
  }, 60_000);
});
