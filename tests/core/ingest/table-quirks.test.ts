import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '@/core/conversation/role';
import type { System } from '@/core/ingest/system';
import { quirkyTable, type TableQuirks, tableQuirks } from '../../support/quirky-table';
import { readExport } from '../../support/read-export';
import { saidByConversation } from '../../support/said-by-conversation';
import { expectedOf, SPOKEN, type Spoken } from '../../support/spoken';

type Turn = Spoken['turns'][number];
type RowOf = (conversation: Spoken, turn: Turn, index: number) => Record<string, string>;

const iso = (at: number) => new Date(at).toISOString();
const word = (words: Partial<Record<Role, string>>) => (role: Role) => words[role] ?? '';

/** Each system's table of the same conversations. */
const TABLES: [system: System, key: string, row: RowOf][] = [
  [
    'messages',
    'conversation_id',
    ({ id, customer, topic }, { role, name, text, at }) => ({
      conversation_id: id,
      sent_at: iso(at),
      sender: role,
      text,
      channel: 'web',
      customer_id: customer,
      agent_name: role === 'customer' ? '' : name,
      topic,
    }),
  ],
  [
    'intercom',
    'conversation_id',
    ({ id, customer, topic }, { role, name, text, at }, i) => ({
      message_id: `${id}-${i}`,
      message_body: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`,
      message_type: i === 0 ? 'open' : 'comment',
      message_created_at: iso(at).slice(0, 19).replace('T', ' '),
      message_author_type: word({ customer: 'user', bot: 'bot', agent: 'admin' })(role),
      message_author_id: role === 'customer' ? customer : '7',
      message_author_name: name,
      message_author_email: '',
      conversation_tags: topic,
      conversation_id: id,
      conversation_state: 'closed',
    }),
  ],
  [
    'zendesk_chat',
    'chat_id',
    ({ id }, { role, name, text, at }, i) => ({
      chat_id: id,
      index: String(i),
      timestamp: iso(at),
      type: 'chat.msg',
      sender_type: role === 'customer' ? 'Visitor' : 'Agent',
      name,
      msg: text,
      channel: 'web_widget',
      agent_id: role === 'customer' ? '' : '9',
      department_id: '',
    }),
  ],
  [
    'salesforce',
    'ConversationId',
    ({ id, customer }, { role, name, text, at }) => ({
      ConversationId: id,
      ActorId: role === 'customer' ? customer : '0XB',
      ActorName: name,
      ActorType: word({ customer: 'EndUser', bot: 'Bot', agent: 'Agent' })(role),
      EntryTime: iso(at),
      EntryType: 'Text',
      Message: text,
    }),
  ],
];

/** A conversation a row, its turns in one cell. */
const NOTATIONS: [notation: string, write: (turn: Turn, index: number) => string, glue: string][] = [
  [
    'User says: …;Bot says: …;',
    ({ role, text }) => `${word({ customer: 'User', bot: 'Bot', agent: 'Agent' })(role)} says: ${text};`,
    '',
  ],
  ['[10:31] Ana: …', ({ name, text, at }) => `[${iso(at).slice(11, 16)}] ${name}: ${text}`, '\n'],
  ['(10:31:05) Ana: …', ({ name, text, at }) => `(${iso(at).slice(11, 19)}) ${name}: ${text}`, '\n'],
  [
    '2026-03-14 09:26:00 - Ana: …',
    ({ name, text, at }) => `${iso(at).slice(0, 19).replace('T', ' ')} - ${name}: ${text}`,
    '\n',
  ],
  ['Ana (10:31): …', ({ name, text, at }) => `${name} (${iso(at).slice(11, 16)}): ${text}`, '\r\n'],
  [
    'Customer: …',
    ({ role, text }) => `${word({ customer: 'Customer', bot: 'Bot', agent: 'Agent' })(role)}: ${text}`,
    '\n',
  ],
  [
    '**Visitor**: …',
    ({ role, text }) =>
      `**${word({ customer: 'Visitor', bot: 'Chatbot', agent: 'Operator' })(role)}**: ${text}`,
    '\n\n',
  ],
  [
    '<b>Visitor:</b> …<br>',
    ({ role, text }) =>
      `<b>${word({ customer: 'Visitor', bot: 'Chatbot', agent: 'Operator' })(role)}:</b> ${text.replaceAll('\n', ' ')}`,
    '<br>',
  ],
  [
    'Visitor | …',
    ({ role, text }) => `${word({ customer: 'Visitor', bot: 'Bot', agent: 'Agent' })(role)} | ${text}`,
    '\n',
  ],
  [
    '[Visitor] …',
    ({ role, text }) => `[${word({ customer: 'Visitor', bot: 'Bot', agent: 'Agent' })(role)}] ${text}`,
    '\n',
  ],
  [
    '[2026-03-14T09:26:00Z] visitor: …',
    ({ role, text, at }) =>
      `[${iso(at).slice(0, 19)}Z] ${word({ customer: 'visitor', bot: 'bot', agent: 'agent' })(role)}: ${text}`,
    '\n',
  ],
  [
    'a JSON list',
    ({ role, text, at }) =>
      JSON.stringify({
        role: word({ customer: 'user', bot: 'assistant', agent: 'agent' })(role),
        content: text,
        timestamp: iso(at),
      }),
    ',',
  ],
];

describe('a table says the same however it is written', () => {
  test.each(TABLES)('%s', (system, key, row) => {
    const records = SPOKEN.flatMap((c) => c.turns.map((turn, i) => row(c, turn, i)));
    const expected = expectedOf(SPOKEN);
    fc.assert(
      fc.property(tableQuirks, fc.array(fc.nat(5000), { maxLength: 4 }), (quirks: TableQuirks, places) => {
        const read = readExport(quirkyTable(records, key, quirks), {}, places);
        expect(read.recipe.system).toBe(system);
        expect(read.recipe.encoding).toBe(quirks.encoding);
        expect(read.problems).toEqual([]);
        expect(saidByConversation(read)).toEqual(expected);
        const at = read.rows.map(({ message }) => message.at).sort();
        expect(at).toEqual(SPOKEN.flatMap(({ turns }) => turns.map((turn) => turn.at)).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('a conversation in one cell says the same in every notation', () => {
  test.each(NOTATIONS)('%s', (notation, write, glue) => {
    const records = SPOKEN.map(({ id, customer, topic, turns }) => {
      const cell = turns.map(write).join(glue);
      return {
        id,
        started_at: iso(turns[0]?.at ?? 0),
        channel: 'web',
        customer_id: customer,
        topic,
        transcript: notation === 'a JSON list' ? `[${cell}]` : cell,
      };
    });
    const flat = notation.startsWith('<')
      ? (text: string) => text.replace(/\n+/g, ' ')
      : (text: string) => text;
    const expected = new Map(
      [...expectedOf(SPOKEN)].map(([id, turns]) => [id, turns.map(([role, text]) => [role, flat(text)])]),
    );
    fc.assert(
      fc.property(tableQuirks, (quirks) => {
        const read = readExport(quirkyTable(records, 'id', quirks));
        expect(read.recipe.system).toBe('transcripts');
        expect(read.problems).toEqual([]);
        expect(saidByConversation(read)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
