import { TemporaryWorkspace } from '../support/temporary-workspace';

/** Everything of the channel that a limited person must not see has this word in it: names, topics, words, ids. */
export const HIDDEN = 'hidden';

const POLICIES = 'id,topic,text\nP1,returns,Items can be refunded in full within 30 days of delivery.\n';

/** Conversations on two channels, some bad, with customers, topics, releases and wrong statements of each channel's own. */
function twoChannels(conversations: number): string {
  const lines = ['conversation_id,sent_at,sender,text,channel,customer_id,topic,bot_version'];
  for (let i = 0; i < conversations; i++) {
    for (const of of ['open', HIDDEN]) {
      const day = new Date(Date.UTC(2026, 8, 1) + i * 86_400_000).toISOString().slice(0, 10);
      const said: [string, string][] = [
        ['customer', `Hello, can I return my ${of} order?`],
        ['bot', `Refunds are only possible within 7 days of delivery of ${of} items.`],
      ];
      if (i % 3 === 0) {
        said.push(['customer', `I want to talk to a human about ${of} things`]);
        said.push(['bot', 'Sorry, I cannot connect you to a person.']);
        said.push(['customer', `This is useless, I hate the ${of} shop.`]);
      }
      said.forEach(([sender, text], n) => {
        const at = `${day}T10:0${n}:00Z`;
        lines.push(
          [
            `${of}-${i}`,
            at,
            sender,
            `"${text}"`,
            `${of}_chat`,
            `${of}-u${i % 9}`,
            `${of} returns`,
            `${of} 1`,
          ].join(','),
        );
      });
    }
  }
  return `${lines.join('\n')}\n`;
}

function customers(): string {
  const lines = ['customer_id,signed_up_at,churned_at,monthly_revenue,segment'];
  for (const of of ['open', HIDDEN]) {
    for (let i = 0; i < 9; i++) lines.push(`${of}-u${i},2026-01-01,${i % 3 ? '' : '2026-11-01'},20.00,${of}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A workspace of two channels, where the server of this process finds it. */
export async function openTwoChannels(): Promise<TemporaryWorkspace> {
  const workspace = new TemporaryWorkspace();
  await workspace.import(POLICIES, 'policies.csv');
  await workspace.import(twoChannels(72), `${HIDDEN}-messages.csv`);
  await workspace.import(customers(), 'customers.csv');
  const views = [
    { name: 'a page of one', address: `/channels/${HIDDEN}_chat` },
    { name: 'a filter', address: `/?channel=${HIDDEN}_chat` },
    { name: 'open', address: '/channels/open_chat' },
  ];
  const annotations = [{ day: '2026-10-01', channel: `${HIDDEN}_chat`, text: `${HIDDEN} release` }];
  await workspace.engine.transaction(async (db) => {
    const { readSettings } = await import('@/db/read/read-settings');
    const { writeSettings } = await import('@/db/write/write-settings');
    return writeSettings(db, { ...(await readSettings(db)), views, annotations });
  });
  (globalThis as { trustledgerEngine?: unknown }).trustledgerEngine = workspace.engine;
  return workspace;
}
