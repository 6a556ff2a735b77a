import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginAttempt, settleAttempt } from '@/db/write/begin-attempt';
import { NOW, TemporaryWorkspace } from '@/tests/support/temporary-workspace';

const ACCOUNT = { subject: 'account', free: 5 };
const ADDRESS = { subject: 'address', free: 20 };
const MINUTE = 60_000;

let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = new TemporaryWorkspace();
});
afterEach(() => workspace.remove());

/** How long each of so many attempts, made at once, has to wait. */
async function waits(attempts: number, now: number, who = [ACCOUNT, ADDRESS]) {
  const asked = Array.from({ length: attempts }, () => beginAttempt(workspace.engine, who, now));
  return (await Promise.all(asked)).map((until) => (until === null ? 0 : until - now));
}

describe('attempts that nobody took back', () => {
  it('make an account wait from the fifth on, also where all come at once', async () => {
    expect(await waits(8, NOW)).toEqual([0, 0, 0, 0, 0, MINUTE / 2, MINUTE / 2, MINUTE / 2]);
    expect(await waits(2, NOW + MINUTE / 2)).toEqual([0, MINUTE]);
  });

  it('make an address wait that tries many accounts', async () => {
    for (let account = 0; account < 20; account += 1) {
      expect(await waits(1, NOW, [{ subject: `account ${account}`, free: 5 }, ADDRESS])).toEqual([0]);
    }
    expect(await waits(1, NOW, [{ subject: 'one more', free: 5 }, ADDRESS])).toEqual([MINUTE / 2]);
    expect(await waits(1, NOW, [{ subject: 'one more', free: 5 }])).toEqual([0]);
  });

  it('are forgotten after a day', async () => {
    await waits(5, NOW);
    expect(await waits(1, NOW + 25 * 60 * MINUTE)).toEqual([0]);
    expect(await waits(4, NOW + 25 * 60 * MINUTE)).toEqual([0, 0, 0, 0]);
  });

  it('outlive the process', async () => {
    await waits(5, NOW);
    const { openEngine } = await import('@/db/open-engine');
    const again = openEngine(workspace.database);
    expect(await beginAttempt(again, [ACCOUNT], NOW)).toBe(NOW + MINUTE / 2);
    again.close();
  });
});

describe('an attempt that succeeded', () => {
  it('lets the account begin afresh, and takes one from the address', async () => {
    const settle = () => settleAttempt(workspace.engine, { account: 'account', address: 'address' });
    for (let time = 0; time < 10; time += 1) {
      expect(await waits(4, NOW)).toEqual([0, 0, 0, 0]);
      await settle();
      if (time === 5) break;
    }
    // Six times four attempts, six of them taken back: eighteen failures of the address.
    expect(await waits(3, NOW, [ADDRESS])).toEqual([0, 0, MINUTE / 2]);
  });
});
