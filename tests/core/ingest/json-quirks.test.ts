import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '@/core/conversation/role';
import type { System } from '@/core/ingest/system';
import { jsonQuirks, quirkyJson } from '../../support/quirky-json';
import { readExport } from '../../support/read-export';
import { saidByConversation } from '../../support/said-by-conversation';
import { expectedOf, SPOKEN, type Spoken } from '../../support/spoken';

const iso = (at: number) => new Date(at).toISOString();
const word = (words: Partial<Record<Role, string>>) => (role: Role) => words[role] ?? '';

const contactLens = word({ customer: 'CUSTOMER', bot: 'CUSTOM_BOT', agent: 'AGENT' });
const insights = word({ customer: 'END_USER', bot: 'AUTOMATED_AGENT', agent: 'HUMAN_AGENT' });

/** Each system's records of the same conversations. */
const RECORDS: [system: System, what: string, records: unknown[]][] = [
  [
    'contact_lens',
    'a contact a record',
    SPOKEN.map(({ id, turns }) => ({
      AccountId: '1',
      Channel: 'CHAT',
      Participants: (['customer', 'bot', 'agent'] as const).map((role) => ({
        ParticipantId: `p-${role}`,
        ParticipantRole: contactLens(role),
      })),
      CustomerMetadata: { ContactId: id },
      Transcript: turns.map(({ role, name, text, at }, i) => ({
        Id: `${id}-${i}`,
        ParticipantId: `p-${role}`,
        Content: text,
        ContentType: 'text/plain',
        AbsoluteTime: iso(at),
        DisplayName: name,
      })),
    })),
  ],
  [
    'cx_insights',
    'a conversation a record',
    SPOKEN.map(({ id, topic, turns }) => ({
      name: id,
      conversation_info: { categories: [{ display_name: topic }] },
      entries: turns.map(({ role, text, at }) => ({
        text,
        user_id: role === 'customer' ? 1 : 2,
        role: insights(role),
        start_timestamp_usec: at * 1000,
      })),
    })),
  ],
  [
    'genesys',
    'phrases with their participants',
    SPOKEN.map(({ id, turns }) => ({
      conversationId: id,
      mediaType: 'message',
      conversationStartTime: turns[0]?.at,
      participants: (['customer', 'ivr', 'agent'] as const).map((participantPurpose) => ({
        participantPurpose,
        participantId: `p-${participantPurpose}`,
      })),
      transcripts: [
        {
          phrases: turns.map(({ role, text, at }, phraseIndex) => ({
            text,
            startTimeMs: at,
            participantPurpose: role === 'customer' ? 'external' : 'internal',
            participantId: `p-${role === 'bot' ? 'ivr' : role}`,
            phraseIndex,
          })),
        },
      ],
    })),
  ],
  [
    'freshchat',
    'a conversation a record',
    SPOKEN.map(({ id, turns }) => ({
      conversation_id: id,
      channel_id: 'ch-1',
      messages: turns.map(({ role, text, at }, i) => ({
        id: `${id}-${i}`,
        message_type: 'normal',
        actor_type: word({ customer: 'user', bot: 'system', agent: 'agent' })(role),
        actor_id: role,
        message_parts: [{ text: { content: text } }],
        created_time: iso(at),
      })),
    })),
  ],
  [
    'freshchat',
    'a message a record',
    SPOKEN.flatMap(({ id, turns }) =>
      turns.map(({ role, text, at }, i) => ({
        id: `${id}-${i}`,
        conversation_id: id,
        message_type: 'normal',
        actor_type: word({ customer: 'user', bot: 'bot', agent: 'agent' })(role),
        actor_id: role,
        message_parts: [{ text: { content: text } }],
        created_time: iso(at),
      })),
    ),
  ],
  [
    'native',
    'a conversation a record',
    SPOKEN.map(({ id, customer, topic, turns }) => ({
      id,
      channel: 'web',
      customer_id: customer,
      topic,
      messages: turns.map(({ role, text, at }) => ({ role, at: iso(at), text })),
    })),
  ],
  [
    'native',
    'with the words of others',
    SPOKEN.map(({ id, turns }) => ({
      conversation_id: id,
      messages: turns.map(({ role, text, at }) => ({
        sender: word({ customer: 'User', bot: 'ASSISTANT', agent: 'human_agent' })(role),
        timestamp: at,
        content: text,
      })),
    })),
  ],
  [
    'messages',
    'a message a record',
    SPOKEN.flatMap(({ id, turns }) =>
      turns.map(({ role, text, at }) => ({
        conversation_id: id,
        sent_at: at / 1000,
        sender_type: word({ customer: 'visitor', bot: 'chatbot', agent: 'operator' })(role),
        body: text,
      })),
    ),
  ],
];

describe('JSON says the same however it is written', () => {
  test.each(RECORDS)('%s, %s', (system, _what, records) => {
    const expected = expectedOf(SPOKEN);
    fc.assert(
      fc.property(jsonQuirks, fc.array(fc.nat(8000), { maxLength: 4 }), (quirks, places) => {
        const read = readExport(quirkyJson(records, quirks), {}, places);
        expect(read.recipe.system).toBe(system);
        expect(read.problems).toEqual([]);
        expect(saidByConversation(read)).toEqual(expected);
        const at = read.rows.map(({ message }) => message.at).sort();
        expect(at).toEqual(SPOKEN.flatMap(({ turns }: Spoken) => turns.map((turn) => turn.at)).sort());
      }),
      { numRuns: 150 },
    );
  });
});
