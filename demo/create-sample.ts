import { isoDay, isoSecond } from './calendar';
import { type Cell, csv } from './csv';
import { type Customer, createCustomer } from './customers';
import { POLICIES } from './pieces/policies';
import { createRandom, type Random } from './random';
import { readByPerson } from './read-by-person';
import { type Contact, simulateHistory } from './simulate-history';
import { type WrittenConversation, writeConversation } from './write-conversation';

const SEED = 'fernhill 2026';

const CUSTOMERS = 1800;

export interface Sample {
  conversations: WrittenConversation[];
  /** File name to content. */
  files: Record<string, string>;
}

function* messageRows(conversations: readonly WrittenConversation[]): Generator<Cell[]> {
  for (const { id, contact, talk, botVersion, csat } of conversations) {
    for (const [index, { role, text, at, agent }] of talk.lines.entries()) {
      const last = index === talk.lines.length - 1;
      yield [
        id,
        isoSecond(at),
        role,
        text,
        contact.channel,
        contact.customer.id,
        `${id}-${index + 1}`,
        agent,
        contact.topic,
        role === 'bot' ? botVersion : '',
        last ? csat : null,
      ];
    }
  }
}

function customerRow(customer: Customer, churnedAt: number | null): Cell[] {
  return [
    customer.id,
    isoDay(customer.signedUpAt),
    churnedAt === null ? '' : isoDay(churnedAt),
    customer.monthlyRevenue.toFixed(2),
    customer.segment,
  ];
}

function* readingRows(conversations: readonly WrittenConversation[], random: Random): Generator<Cell[]> {
  for (const { id, talk } of conversations)
    for (const { kind, message } of readByPerson(talk, random.fork(`reader ${id}`)))
      yield [id, kind, message];
}

function truthRow({ id, talk }: WrittenConversation): Cell[] {
  return [id, [...talk.failures.keys()].sort().join('|'), talk.resolved, talk.askedForPerson ? 'yes' : 'no'];
}

/** The whole sample workspace, the same bytes every time. */
export function createSample(): Sample {
  const random = createRandom(SEED);
  const contacts: Contact[] = [];
  const customerRows: Cell[][] = [];
  for (let number = 1; number <= CUSTOMERS; number++) {
    const customer = createCustomer(number, random.fork(`customer ${number}`));
    const history = simulateHistory(customer, random.fork(`history ${number}`));
    contacts.push(...history.contacts);
    customerRows.push(customerRow(customer, history.churnedAt));
  }
  contacts.sort((a, b) => a.at - b.at || a.customer.id.localeCompare(b.customer.id));
  const conversations = contacts.map((contact, index) =>
    writeConversation(
      `c${10001 + index}`,
      contact,
      random.fork(`words ${contact.customer.id} ${contact.at}`),
    ),
  );
  return {
    conversations,
    files: {
      'messages.csv': csv(
        [
          'conversation_id',
          'sent_at',
          'sender',
          'text',
          'channel',
          'customer_id',
          'message_id',
          'agent_name',
          'topic',
          'bot_version',
          'csat',
        ],
        messageRows(conversations),
      ),
      'customers.csv': csv(
        ['customer_id', 'signed_up_at', 'churned_at', 'monthly_revenue', 'segment'],
        customerRows,
      ),
      'policies.csv': csv(
        ['id', 'topic', 'text'],
        POLICIES.map(({ topic, text }, index) => [`P${String(index + 1).padStart(2, '0')}`, topic, text]),
      ),
      'truth.csv': csv(
        ['conversation_id', 'failures', 'resolved', 'human_request'],
        conversations.map(truthRow),
      ),
      'readings.csv': csv(['conversation_id', 'kind', 'message'], readingRows(conversations, random)),
    },
  };
}
