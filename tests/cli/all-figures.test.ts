import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { readDataSpan } from '@/db/read/read-data-span';
import { allFigures } from '@/jobs/all-figures';
import { manyConversations } from '../support/many-conversations';
import { TemporaryWorkspace } from '../support/temporary-workspace';

let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = new TemporaryWorkspace();
});
afterEach(() => workspace.remove());

const PERIOD = { ...NO_FILTER, from: '2026-07-01', to: '2026-07-31' };

/** Every number is one, and every rate without a value says why. */
async function figures(filter = NO_FILTER) {
  const all = await allFigures(workspace.engine.db, filter);
  JSON.stringify(all, (key, value) => {
    if (typeof value === 'number') expect([key, Number.isFinite(value)]).toEqual([key, true]);
    if (value !== null && typeof value === 'object' && 'numerator' in value && 'reason' in value)
      expect([key, value.value === null]).toEqual([key, value.reason !== null]);
    return value;
  });
  return all;
}

test('an empty workspace has no figure and says so', async () => {
  for (const filter of [NO_FILTER, PERIOD]) {
    const all = await figures(filter);
    expect(all.trust).toMatchObject({ state: 'none', value: null });
    expect(all.retention.repeatContact.within7.reason).toMatch(/followed/);
    expect(all).toMatchObject({ weeks: [], charts: [], alerts: [], data: { lastDay: null } });
  }
});

test('conversations without times or customers have those figures that they support', async () => {
  await workspace.import(
    'conversation_id,sender,text\nc1,customer,Where is my order?\nc1,bot,It arrives tomorrow.\nc1,customer,Great thanks!\n',
  );
  const all = await figures();
  expect(all.service.resolutions.contained).toMatchObject({ numerator: 1, denominator: 1 });
  expect(all.service.resolutions.durable.value).toBeNull();
  expect(all.service.trustDebt.reason).toBe('no named customers');
  expect(all.retention.cohorts).toEqual([]);
  await figures(PERIOD);
});

test('a few dates in the future do not stretch the data; where most are, they are believed', async () => {
  const stray =
    'x1,2099-01-01T00:00:00Z,customer,"hello, anybody there?",web,u1,order\nx1,2099-01-01T00:01:00Z,bot,Yes.,web,u1,order\n';
  await workspace.import(`${manyConversations(300)}${stray}`);
  expect(await readDataSpan(workspace.engine.db)).toMatchObject({ future: 1, lastDay: '2026-10-26' });
  const { weeks } = await figures();
  expect(weeks[0]?.points.length).toBeLessThan(60);
  expect((await readDataSpan(workspace.engine.db)).followed7).toBe('2026-10-18');

  const other = new TemporaryWorkspace();
  try {
    await other.import(`conversation_id,sent_at,sender,text,channel,customer_id,topic\n${stray}`);
    expect(await readDataSpan(other.engine.db)).toMatchObject({ future: 0, lastDay: '2099-01-01' });
  } finally {
    other.remove();
  }
});
