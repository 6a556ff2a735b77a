import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Person } from '@/core/access/person';
import { hasRight, type Right } from '@/core/access/rights';
import { ROLES } from '@/core/access/role';
import { restsOnFew } from '@/core/access/withhold';
import { parseEventQuery } from '@/core/audit/event-query';
import { NO_FILTER } from '@/core/filter/filter';
import { parseSearch } from '@/core/search/search-query';
import type { TemporaryWorkspace } from '../support/temporary-workspace';
import { HIDDEN, openTwoChannels } from './two-channels';

const asks = vi.hoisted(() => ({ person: null as unknown }));
vi.mock('@/app/access/current-person', () => ({ currentPerson: async () => asks.person }));

vi.mock('next/server', () => ({ after: () => undefined }));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

const MODULES = import.meta.glob<Record<string, (...args: unknown[]) => Promise<unknown>>>([
  '../../app/load.ts',
  '../../app/load/*.ts',
]);

const DAYS = { firstDay: '2026-09-01', lastDay: '2026-11-11' };
const ORDER = { sort: 'newest', page: 1, pageSize: 50 };
const HIDDEN_ONE = `${HIDDEN}-0`;

/** Each loader, the right that it asks for and what it is called with. `quiet`: without the right it gives nothing. */
const LOADERS: Record<string, { right: Right; quiet?: true; calls: unknown[][] }> = {
  loadWorkspace: { right: 'figures', calls: [[]] },
  loadHasPolicies: { right: 'figures', calls: [[]] },
  loadProposal: { right: 'settings', calls: [[]] },
  loadPolicies: { right: 'figures', calls: [[]] },
  loadCustomerSummary: { right: 'import', calls: [[]] },
  loadSettings: { right: 'figures', calls: [[]] },
  loadConversationList: {
    right: 'text',
    calls: [
      [NO_FILTER, null, ORDER],
      [NO_FILTER, parseSearch(HIDDEN), ORDER],
      [{ ...NO_FILTER, channel: `${HIDDEN}_chat` }, null, ORDER],
      [{ ...NO_FILTER, importId: 2 }, null, { ...ORDER, sort: 'money' }],
    ],
  },
  loadCustomersFiles: { right: 'figures', calls: [[]] },
  loadIsWithheld: { right: 'figures', calls: [[NO_FILTER]] },
  loadHasRevenue: { right: 'figures', calls: [[]] },
  loadReview: { right: 'text', calls: [[HIDDEN_ONE]] },
  loadReviewProgress: { right: 'review', calls: [[]] },
  loadNextToReview: { right: 'review', calls: [['random'], ['stratified'], ['uncertain']] },
  loadCustomerConversations: { right: 'text', calls: [[`${HIDDEN}-u0`, 0]] },
  loadConversation: { right: 'text', calls: [[HIDDEN_ONE]] },
  loadTopicWords: { right: 'text', calls: [[{ conversation: { topic: null }, messages: [] }]] },
  loadImports: { right: 'import', calls: [[]] },
  loadShownImports: { right: 'import', quiet: true, calls: [[]] },
  loadImport: { right: 'import', calls: [[2]] },
  loadReading: { right: 'import', calls: [[2]] },
  loadProblemGroups: { right: 'import', calls: [[2]] },
  loadAccuracy: { right: 'figures', calls: [[NO_FILTER, DAYS]] },
  loadChannel: {
    right: 'figures',
    calls: [[{ ...NO_FILTER, channel: 'open_chat' }, 'open_chat', DAYS.lastDay]],
  },
  loadDeliverySettings: { right: 'settings', calls: [[]] },
  loadKeys: { right: 'keys', calls: [[]] },
  loadAlertsOut: { right: 'settings', calls: [[]] },
  loadAudit: { right: 'audit', calls: [[parseEventQuery({})]] },
  loadRetentionRule: { right: 'erase', calls: [[]] },
  loadPeople: { right: 'people', calls: [[]] },
  loadPerson: { right: 'people', calls: [['nobody']] },
  noteView: { right: 'text', calls: [[HIDDEN_ONE]] },
  loadRecipients: { right: 'close', quiet: true, calls: [[]] },
  loadDeliveries: { right: 'close', quiet: true, calls: [[], ['2026-10']] },
  loadEscalations: { right: 'figures', calls: [[NO_FILTER, 5]] },
  loadOverview: { right: 'figures', calls: [[NO_FILTER, DAYS.lastDay]] },
  loadChange: { right: 'figures', calls: [[NO_FILTER, DAYS, 'before']] },
  loadQuality: { right: 'figures', calls: [[NO_FILTER]] },
  loadReport: { right: 'reports', calls: [['2026-10', null]] },
  loadReports: { right: 'reports', calls: [[]] },
  loadResolution: { right: 'figures', calls: [[NO_FILTER, 5]] },
  loadRetention: { right: 'figures', calls: [[NO_FILTER]] },
  loadTopics: { right: 'figures', calls: [[NO_FILTER]] },
};

/** They read nothing of the workspace: what can print, and one's own account, which rests on the session alone. */
const ASK_NOBODY = ['loadNoBrowser', 'loadAccount'];

/** What they give to whoever sees all names no channel either. */
const NAME_NO_CHANNEL = [
  'loadHasPolicies',
  'loadProposal',
  'loadPolicies',
  'loadCustomerSummary',
  'loadCustomersFiles',
  'loadHasRevenue',
  'loadIsWithheld',
  'loadReview',
  'loadReviewProgress',
  'loadTopicWords',
  'loadReading',
  'loadProblemGroups',
  'loadChannel',
  'loadDeliverySettings',
  'loadKeys',
  'loadRecipients',
  'loadDeliveries',
  'loadQuality',
  'loadReports',
  'loadAudit',
  'loadRetentionRule',
  'loadPeople',
  'loadPerson',
  'noteView',
];

let workspace: TemporaryWorkspace;
const loaders: Record<string, (...args: unknown[]) => Promise<unknown>> = {};
beforeAll(async () => {
  workspace = await openTwoChannels();
  for (const load of Object.values(MODULES)) Object.assign(loaders, await load());
});
afterAll(() => workspace.remove());

const person = (also: Partial<Person>): Person => ({
  id: 'p',
  name: 'P',
  role: 'admin',
  channels: null,
  scope: null,
  ...also,
});

async function outcome(name: string, args: unknown[]): Promise<unknown> {
  try {
    return await loaders[name]?.(...args);
  } catch (error) {
    return (error as { digest?: string }).digest ?? error;
  }
}

const REFUSED = 'NEXT_HTTP_ERROR_FALLBACK;403';
const SIGN_IN = /^NEXT_REDIRECT;.*;\/sign-in/;

test('every loader is in the table', () => {
  expect(Object.keys(loaders).sort()).toEqual([...Object.keys(LOADERS), ...ASK_NOBODY].sort());
});

describe.each(Object.entries(LOADERS))('%s', (name, { right, quiet, calls }) => {
  test.each([
    ...ROLES.map((role) => person({ role })),
    ...ROLES.map((role) => person({ role, channels: ['open_chat'] })),
    person({ role: 'analyst', scope: ['reports'] }),
    null,
  ])('gives its answer to those who may: %j', async (who) => {
    asks.person = who;
    for (const args of calls) {
      const said = await outcome(name, args);
      if (who !== null && hasRight(who, right)) {
        expect(said).not.toBeInstanceOf(Error);
        expect(said).not.toBe(REFUSED);
        expect(String(said)).not.toMatch(SIGN_IN);
      } else if (quiet) {
        expect([null, []]).toContainEqual(said);
      } else if (who === null) expect(said).toMatch(SIGN_IN);
      else expect(said).toBe(REFUSED);
    }
  });

  test('says nothing of other channels to whoever is limited to some', async () => {
    asks.person = person({});
    const all = JSON.stringify(await Promise.all(calls.map((args) => outcome(name, args))));
    expect(all.includes(HIDDEN)).toBe(!NAME_NO_CHANNEL.includes(name));
    asks.person = person({ channels: ['open_chat'] });
    const some = JSON.stringify(await Promise.all(calls.map((args) => outcome(name, args))));
    expect(some).not.toContain(HIDDEN);
    asks.person = person({ channels: [] });
    const none = JSON.stringify(await Promise.all(calls.map((args) => outcome(name, args))));
    expect(none).not.toMatch(/hidden|open_chat|open-\d/);
    asks.person = person({});
    expect(JSON.stringify(await Promise.all(calls.map((args) => outcome(name, args))))).toBe(all);
  });
});

/** Every object in plain data. */
function objectsIn(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...Object.values(data).flatMap(objectsIn)];
}

describe('a viewer', () => {
  const viewer = person({ role: 'viewer' });
  const calls = Object.entries(LOADERS)
    .filter(([, { right }]) => hasRight(viewer, right))
    .flatMap(([name, of]) => of.calls.map((args) => [name, args] as const));
  // A fortnight: weeks and topics, hours and releases with a few conversations each.
  const short = { from: '2026-11-01', to: '2026-11-11' };
  const shortened = (arg: unknown) =>
    typeof arg === 'object' && arg !== null && 'channel' in arg ? { ...arg, ...short } : arg;

  test.each(calls)('reads no words of conversations in %s', async (name, args) => {
    asks.person = viewer;
    const said = JSON.stringify(await outcome(name, args));
    expect(said).not.toMatch(/order\?|useless|talk to a human|Refunds are only|open-\d|hidden-\d|-u\d/);
  });

  test.each(calls)('sees no figure that rests on fewer than 10 in %s', async (name, args) => {
    for (const called of [args, args.map(shortened)]) {
      asks.person = viewer;
      const few = objectsIn(await outcome(name, called)).filter(restsOnFew);
      expect(few.filter((one) => !('languages' in one))).toEqual([]);
    }
  });

  test('sees them where there are enough, and others see those that rest on few', async () => {
    const [, args] = calls.find(([name]) => name === 'loadOverview') ?? ['', []];
    asks.person = viewer;
    expect(JSON.stringify(await outcome('loadOverview', args))).toContain('"value":');
    asks.person = person({ role: 'analyst' });
    expect(objectsIn(await outcome('loadOverview', args)).some(restsOnFew)).toBe(true);
    expect(JSON.stringify(await outcome('loadAccuracy', [NO_FILTER, DAYS]))).toContain('Refunds are only');
  });
});

test.each([
  ['loadTopics', []],
  ['loadEscalations', [5]],
  ['loadResolution', [5]],
  ['loadQuality', []],
])(
  '%s counts the same for whoever is limited to a channel as for whoever asks for it',
  async (name, args) => {
    asks.person = person({});
    const asked = await outcome(name, [{ ...NO_FILTER, channel: 'open_chat' }, ...args]);
    asks.person = person({ channels: ['open_chat'] });
    expect(await outcome(name, [NO_FILTER, ...args])).toEqual(asked);
    expect(JSON.stringify(asked)).toContain('72');
  },
);
