import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { overview } from '@/core/metrics/overview';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;

beforeAll(async () => {
  workspace = new TemporaryWorkspace();
  for (const file of ['policies.csv', 'messages.csv', 'customers.csv'])
    await workspace.import(fs.readFileSync(`demo/data/${file}`), file);
}, 60_000);

afterAll(() => workspace.remove());

const BEFORE = ['2026-03-01', '2026-07-05'] as const;
const BROKEN = ['2026-07-06', '2026-09-06'] as const;
const MENDED = ['2026-09-07', '2026-10-31'] as const;

async function trustOf(channel: string, [from, to]: readonly [string, string]) {
  const { db } = workspace.engine;
  const period = { ...NO_FILTER, from, to };
  const facts = await readStratumFacts(db, period);
  const { channels } = overview(facts, await readCustomerClusters(db, period), 10);
  const found = channels.find((figure) => figure.channel === channel);
  if (found?.state !== 'ok') throw new Error(`No trust for ${channel}.`);
  return found;
}

/** Lower, and by more than the intervals leave open. */
async function expectFall(channel: string, from: readonly [string, string], to: readonly [string, string]) {
  const [high, low] = [await trustOf(channel, from), await trustOf(channel, to)];
  expect(low.high).toBeLessThan(high.low as number);
}

describe('the figures of the sample, through the real import', () => {
  test('WhatsApp loses trust over hand-offs in the weeks of release 4.2.0, and wins it back', async () => {
    await expectFall('whatsapp', BEFORE, BROKEN);
    await expectFall('whatsapp', MENDED, BROKEN);
    const { drivers } = await trustOf('whatsapp', BROKEN);
    expect([...(drivers ?? [])].sort((a, b) => b.points - a.points)[0]?.group).toBe('escalation');
  });

  test('web chat loses trust where customers are told the invented rule', async () => {
    await expectFall('web_chat', BEFORE, BROKEN);
    const { drivers } = await trustOf('web_chat', BROKEN);
    expect([...(drivers ?? [])].sort((a, b) => b.points - a.points)[0]?.group).toBe('accuracy');
  });

  test.each(['whatsapp', 'web_chat', 'email', 'voice_bot'])(
    'in-app support is trusted more than %s',
    async (other) => {
      const whole = [BEFORE[0], MENDED[1]] as const;
      const [app, rest] = [await trustOf('in_app', whole), await trustOf(other, whole)];
      expect(app.value as number).toBeGreaterThan(rest.value as number);
      expect(app.rank).toBe(1);
    },
  );
});
