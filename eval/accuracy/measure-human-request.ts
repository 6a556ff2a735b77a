import type { Conversation } from '@/core/conversation/conversation';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';
import { Tally } from './tally';

interface Row {
  text: string;
  intent?: string;
  wants_human?: 0 | 1;
  domain?: string;
}

/** What the "keyword list" of the trade would say: the peer in this table. */
const KEYWORDS = /\b(agent|human|representative|operator|real person|live person|speak to|talk to)\b/i;

/** Corpora of single messages, and which of their intents ask for a person. */
const CORPORA: { name: string; wants: (row: Row) => boolean; open?: string }[] = [
  { name: 'human_handoff', wants: (row) => row.wants_human === 1 },
  {
    name: 'bitext_intents',
    wants: (row) => row.intent === 'contact_human_agent',
    // "Talk to customer service" and its opening hours share this label: the codebook would split it.
    open: 'contact_customer_service',
  },
  { name: 'banking77_test', wants: () => false },
  { name: 'clinc150_val_test', wants: () => false },
  { name: 'multidogo_test_customer_turns', wants: () => false },
];

/** Requests for a person, message by message without context, beside a keyword list. */
export function measureHumanRequest(folder: string, showMistakes: boolean): void {
  const rows: string[][] = [];
  for (const { name, wants, open } of CORPORA) {
    const corpus = readCorpus<Row>(folder, name)?.filter((row) => open === undefined || row.intent !== open);
    if (corpus === undefined) continue;
    const own = new Tally();
    const keywords = new Tally();
    for (const row of corpus) {
      const seen = asksForPerson(row.text);
      own.add(wants(row), seen);
      keywords.add(wants(row), KEYWORDS.test(row.text));
      if (showMistakes && seen !== wants(row)) {
        console.log(`${seen ? '+' : '-'} ${name} ${row.intent ?? ''}\t${row.text.slice(0, 200)}`);
      }
    }
    rows.push([name, 'this scorer', String(corpus.length), ...own.cells]);
    rows.push(['', 'keywords', String(corpus.length), ...keywords.cells]);
  }
  printTable(
    'Request for a person',
    ['corpus', 'system', 'n', 'asks', 'found', 'precision', 'recall', 'F1'],
    rows,
  );
}

function asksForPerson(text: string): boolean {
  const conversation: Conversation = {
    id: '',
    channel: 'chat',
    customerId: null,
    topic: null,
    language: 'en',
    botVersion: null,
    csat: null,
    messages: [{ role: 'customer', text, at: null, author: null }],
  };
  const [message] = scoreConversation(conversation, DEFAULT_SETTINGS).messages;
  return (message?.humanRequest ?? 0) >= 0.5;
}
