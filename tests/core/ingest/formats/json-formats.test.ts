import { describe, expect, test } from 'vitest';
import { readExport, said } from '../../../support/read-export';

const json = JSON.stringify;

describe('the wrapping does not matter', () => {
  const conversation = (id: string) => ({
    conversation_id: id,
    channel_id: 'ch-1',
    messages: [
      {
        id: `${id}-0`,
        message_type: 'normal',
        actor_type: 'user',
        actor_id: 'u1',
        message_parts: [{ text: { content: 'Where is my parcel?' } }],
        created_time: '2026-03-01T10:00:00Z',
      },
    ],
  });
  const both = [conversation('a'), conversation('b')];
  const expected = ['a', 'b'].map((id) => [id, 'customer', 'Where is my parcel?']);

  test.each([
    ['a list', json(both)],
    ['a list, indented', json(both, null, 2)],
    ['under a key', json({ conversations: both })],
    ['under two keys, indented', json({ data: { total: 2, conversations: both } }, null, 2)],
    ['a record a line', both.map((c) => json(c)).join('\n')],
    ['a page a line', both.map((c) => json({ conversations: [c] })).join('\n')],
    ['one after the other, indented', both.map((c) => json(c, null, 2)).join('\n')],
    [
      'messages that name their conversation',
      json({
        messages: both.flatMap(({ conversation_id, messages }) =>
          messages.map((m) => ({ ...m, conversation_id })),
        ),
      }),
    ],
    ['a byte order mark first', `\ufeff${json(both)}`],
  ])('%s', (_name, text) => {
    const result = readExport(text, {}, [5, 60, 200, 201]);
    expect(result.recipe.system).toBe('freshchat');
    expect(said(result)).toEqual(expected);
    expect(result.problems).toEqual([]);
  });
});

test('Freshchat: private notes and attachments are no messages, the system speaks as bot, its notices are events', () => {
  const message = (type: string, actor: string, parts: object[], more = {}) => ({
    message_type: type,
    actor_type: actor,
    message_parts: parts,
    ...more,
  });
  const text = (content: string) => [{ text: { content } }];
  const result = readExport(
    json([
      {
        conversation_id: 'f1',
        messages: [
          message('normal', 'user', text('Hi'), { actor_id: 'u9', created_time: '2026-03-01T10:00:00.000Z' }),
          message('normal', 'system', text('Hello, I am a robot')),
          message('private', 'agent', text('Tricky one')),
          message('system', 'system', text('Conversation was assigned to Ana')),
          message('normal', 'agent', [...text('One'), { image: { url: 'x' } }, ...text('Two')], {
            actor_id: 'a1',
          }),
          message('normal', 'user', [{ image: { url: 'x' } }]),
          message('normal', 'user', []),
        ],
      },
    ]),
  );
  expect(said(result)).toEqual([
    ['f1', 'customer', 'Hi'],
    ['f1', 'bot', 'Hello, I am a robot'],
    ['f1', 'system', 'Conversation was assigned to Ana'],
    ['f1', 'agent', 'One\nTwo'],
  ]);
  expect(result.rows[0]?.attributes.customerId).toBe('u9');
  expect(result.reading).toMatchObject({ skipped: 3, unusable: 0 });
});

test('Contact Lens: roles by participant, joins and transfers as events, typing left out', () => {
  const event = 'application/vnd.amazonaws.connect.event.';
  const result = readExport(
    json(
      {
        Channel: 'CHAT',
        LanguageCode: 'en-US',
        CustomerMetadata: { ContactId: 'k1' },
        Participants: [
          { ParticipantId: 'p1', ParticipantRole: 'CUSTOMER' },
          { ParticipantId: 'p2', ParticipantRole: 'CUSTOM_BOT' },
          { ParticipantId: 'p3', ParticipantRole: 'AGENT' },
        ],
        Transcript: [
          {
            Id: '1',
            ParticipantId: 'p1',
            Content: 'A person, please',
            ContentType: 'text/plain',
            AbsoluteTime: '2026-03-01T10:00:00.000Z',
            DisplayName: 'Customer',
          },
          {
            Id: '2',
            ParticipantId: 'p2',
            Content: 'Sure',
            ContentType: 'text/markdown',
            AbsoluteTime: '2026-03-01T10:00:01.000Z',
            DisplayName: 'Bot',
          },
          { Id: '3', ParticipantId: 'p3', ContentType: `${event}typing` },
          {
            Id: '4',
            ParticipantId: 'p3',
            ContentType: `${event}participant.joined`,
            DisplayName: 'Ana',
            AbsoluteTime: '2026-03-01T10:00:20.000Z',
          },
          {
            Id: '5',
            ParticipantId: 'p3',
            Content: 'Ana here',
            ContentType: 'text/plain',
            DisplayName: 'Ana',
          },
          { Id: '6', ParticipantId: 'p1', Content: null, ContentType: 'text/plain' },
          {
            Id: '7',
            ParticipantId: 'p2',
            Content: json({ templateType: 'ListPicker', data: { content: { title: 'Which one?' } } }),
            ContentType: 'application/vnd.amazonaws.connect.message.interactive',
          },
        ],
      },
      null,
      2,
    ),
  );
  expect(result.recipe).toMatchObject({ system: 'contact_lens', layout: { records: 'values' } });
  expect(said(result)).toEqual([
    ['k1', 'customer', 'A person, please'],
    ['k1', 'bot', 'Sure'],
    ['k1', 'system', 'Ana joined'],
    ['k1', 'agent', 'Ana here'],
    ['k1', 'bot', 'Which one?'],
  ]);
  expect(result.rows[0]).toMatchObject({ attributes: { channel: 'CHAT', language: 'en' } });
  expect(result.reading.skipped).toBe(2);
});

describe('Google CX Insights', () => {
  const record = (text: string) => ({
    conversation_info: { categories: [{ display_name: 'parcels' }] },
    entries: [
      { text, user_id: 1, role: 'END_USER', start_timestamp_usec: 1772359200000000 },
      { text: 'Let me see', user_id: 2, role: 'AUTOMATED_AGENT', start_timestamp_usec: '1772359205000000' },
      { text: 'Ana here', user_id: 3, role: 'AGENT', start_timestamp_usec: 1772359230000000 },
      { text: '', user_id: 3, role: 'AGENT', start_timestamp_usec: 1772359231000000 },
    ],
  });

  test('microseconds, categories, and an id made of the words', () => {
    const [one, two] = [record('Where is it?'), record('Where is mine?')];
    const forth = readExport([one, two].map((r) => json(r)).join('\n'));
    const back = readExport(json([two, one]));
    expect(forth.recipe.system).toBe('cx_insights');
    expect(forth.rows.slice(0, 3).map(({ message }) => message.role)).toEqual(['customer', 'bot', 'agent']);
    expect(forth.rows[0]).toMatchObject({ attributes: { topic: 'parcels' }, message: { at: 1772359200000 } });
    const ids = (rows: typeof forth.rows) => new Set(rows.map(({ conversationId }) => conversationId));
    expect(ids(forth.rows).size).toBe(2);
    expect(ids(back.rows)).toEqual(ids(forth.rows));
  });
});

describe('Genesys', () => {
  const record = (participants: object[], phrases: object[]) =>
    json([
      {
        conversationId: 'g1',
        mediaType: 'message',
        conversationStartTime: 1772359200000,
        participants,
        transcripts: [{ phrases }],
      },
    ]);
  const phrases = [
    { text: 'Second', startTimeMs: 1772359202000, participantPurpose: 'internal', phraseIndex: 1 },
    { text: 'First', startTimeMs: 1772359200000, participantPurpose: 'external', phraseIndex: 0 },
  ];
  const purposes = (...names: string[]) => names.map((participantPurpose) => ({ participantPurpose }));

  test.each([
    [['customer', 'ivr'], 'bot', 0],
    [['customer', 'acd', 'agent'], 'agent', 0],
    [['customer', 'ivr', 'agent'], 'agent', 1],
  ] as const)('with %j, inside is %s', (names, role, unsure) => {
    const result = readExport(record(purposes(...names), phrases));
    expect(result.recipe.system).toBe('genesys');
    expect(said(result)).toEqual([
      ['g1', 'customer', 'First'],
      ['g1', role, 'Second'],
    ]);
    expect(result.rows[0]).toMatchObject({
      attributes: { channel: 'message' },
      message: { at: 1772359200000 },
    });
    expect(result.reading.unsureWhoAnswers).toBe(unsure);
  });

  test('who was there at the time answers, and times may count from the start', () => {
    const participants = [
      { participantPurpose: 'ivr', startTimeMs: 0, endTimeMs: 5000 },
      { participantPurpose: 'agent', startTimeMs: 5000 },
    ];
    const result = readExport(
      record(participants, [
        { text: 'Robot', startTimeMs: 1000, participantPurpose: 'internal' },
        { text: 'Person', startTimeMs: 9000, participantPurpose: 'internal' },
      ]),
    );
    expect(result.rows.map(({ message }) => [message.role, message.at])).toEqual([
      ['bot', 1772359201000],
      ['agent', 1772359209000],
    ]);
    expect(result.reading.unsureWhoAnswers).toBe(0);
  });
});

test('native records read chat logs of other makers too, also without an id', () => {
  const chat = {
    messages: [
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Hi' },
    ],
  };
  const result = readExport(`${json(chat)}\n${json({ ...chat, ID: 5, Customer_Id: 'u1' })}\n`);
  expect(result.recipe.system).toBe('native');
  expect(result.rows.map(({ message }) => message.role)).toEqual(['customer', 'bot', 'customer', 'bot']);
  expect(result.rows[2]).toMatchObject({ conversationId: '5', attributes: { customerId: 'u1' } });
});

test('a message a record, keys as in a table', () => {
  const result = readExport(
    json([
      { chatId: 'c1', from: 'Visitor', body: 'Hello', timestamp: '2026-03-01T10:00:00Z' },
      { chatId: 'c1', from: 'Chatbot', body: 'Hi', timestamp: 1772359203 },
      { chatId: '', from: 'Chatbot', body: 'Hi' },
    ]),
  );
  expect(result.recipe.system).toBe('messages');
  expect(said(result)).toEqual([
    ['c1', 'customer', 'Hello'],
    ['c1', 'bot', 'Hi'],
  ]);
  expect(result.problems).toMatchObject([{ row: 3, code: 'missing_value', column: 'conversation_id' }]);
});

test('JSON that is cut in the middle keeps what came before', () => {
  const line = (id: string) => json({ id, messages: [{ role: 'user', text: 'Hello there' }] });
  const result = readExport(`[${line('a')},${line('b')},${line('c').slice(0, 30)}`);
  expect(said(result).map(([id]) => id)).toEqual(['a', 'b']);
  expect(result.problems).toMatchObject([{ row: 3, code: 'cut_off' }]);
});

test('JSON of something else is refused in one sentence', () => {
  expect(() => readExport('[{"a":1},{"b":2}]')).toThrow(
    'The file is JSON, but none of its records is a conversation that can be read.',
  );
});
