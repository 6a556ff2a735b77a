import { describe, expect, test } from 'vitest';
import type { Role } from '@/core/conversation/role';
import type { System } from '@/core/ingest/system';
import { readExport } from '../../support/read-export';

type Said = [role: Role, text: string][];

function read(content: string) {
  const found = readExport(content);
  const said: Said = found.rows.map(({ message }) => [message.role, message.text]);
  return { ...found, said, system: found.recipe.system };
}

const json = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

describe('what systems write beside plain messages', () => {
  const CASES: [what: string, content: string, system: System, said: Said, skipped: number][] = [
    [
      'Intercom under titled headers, HTML, notes, pictures and ratings',
      `Conversation ID,Message ID,Message Type,Message Created At,Message Author Type,Message Author Name,Message Body
1,10,open,2026-03-14T09:26:00+02:00,lead,,"<div>Hi <b>there</b>&nbsp;&amp; you<br/>2</div><img src=""x.png"">"
1,11,comment,2026-03-14T09:27:00+02:00,bot,Fin,<p>Hello</p>
1,12,note,2026-03-14T09:27:30+02:00,admin,Ana,<p>internal</p>
1,13,assignment,2026-03-14T09:28:00+02:00,admin,Ana,
1,14,comment,1773480360,Contact,,"<img src=""y.png"">"
1,15,conversation_rating_changed,1773480360,user,,great
1,16,comment,1773480360,admin,Ana,ok
`,
      'intercom',
      [
        ['customer', 'Hi there & you\n2'],
        ['bot', 'Hello'],
        ['agent', 'ok'],
      ],
      4,
    ],
    [
      'Zendesk Chat with semicolons, joins, ratings, files and triggers',
      `\ufeffChat ID;Index;Timestamp;Type;Sender Type;Name;Msg;Agent ID
9;0;14/03/2026 09:26;chat.memberjoin;Visitor;Ann;;
9;1;14/03/2026 09:26;Chat.Msg;visitor;Ann;hi;
9;2;14/03/2026 09:26;chat.msg;Trigger;Help;Welcome!;
9;3;14/03/2026 09:27;chat.msg;AGENT;Answer Bot;hello;1
9;4;14/03/2026 09:28;chat.memberjoin;Agent;Marta;;2
9;5;14/03/2026 09:29;chat.msg;Agent;Marta;hi;2
9;6;14/03/2026 09:29;chat.rating;Visitor;Ann;;
9;7;14/03/2026 09:30;chat.file;Visitor;Ann;photo.png;
`,
      'zendesk_chat',
      [
        ['system', 'Ann joined'],
        ['customer', 'hi'],
        ['bot', 'hello'],
        ['system', 'Marta joined'],
        ['agent', 'hi'],
      ],
      3,
    ],
    [
      "Zendesk Chat's own JSON",
      json({
        chats: [
          {
            id: 'c9',
            visitor: { id: 'v1', name: 'Ann' },
            history: [
              { type: 'chat.memberjoin', name: 'Ann', timestamp: '2026-03-14T09:26:00Z' },
              { type: 'chat.msg', sender_type: 'Visitor', msg: 'hi', timestamp: '2026-03-14T09:26:00Z' },
              { type: 'chat.msg', sender_type: 'Agent', name: 'Help Bot', msg: 'hello' },
            ],
          },
        ],
      }),
      'zendesk_chat',
      [
        ['system', 'Ann joined'],
        ['customer', 'hi'],
        ['bot', 'hello'],
      ],
      0,
    ],
    [
      'Salesforce with pipes and the zone without a colon',
      `"Conversation Id"|"Actor Type"|"Actor Name"|"Entry Type"|"Entry Time"|"Message"
"0Xa"|"End User"|"Guest"|"TEXT"|"2026-03-14T09:26:00.000+0000"|"hi"
"0Xa"|"Chatbot"|"Einstein"|"Text"|"2026-03-14T09:27:00.000+0000"|"hello"
"0Xa"|"Bot"|"Einstein"|"BotEscalated"|"2026-03-14T09:28:00.000+0000"|""
"0Xa"|"Agent"|"Ana"|"Text"|"2026-03-14T09:29:00.000+0000"|"here"
"0Xa"|"EndUser"|"Guest"|"TypingStarted"|"2026-03-14T09:30:00.000+0000"|""
`,
      'salesforce',
      [
        ['customer', 'hi'],
        ['bot', 'hello'],
        ['system', 'The bot handed the conversation to a person'],
        ['agent', 'here'],
      ],
      1,
    ],
    [
      "Salesforce's rows as JSON",
      json({
        conversationEntries: [
          {
            conversationId: '0Xa',
            actorType: 'EndUser',
            entryType: 'Text',
            entryTime: 1773480360000,
            message: 'hi',
          },
          { conversationId: '0Xa', actorType: 'Bot', entryType: 'BotEscalated', entryTime: 1773480361000 },
          {
            conversationId: '0Xa',
            actorType: 'Agent',
            entryType: 'Text',
            entryTime: 1773480362000,
            message: 'yes',
          },
        ],
      }),
      'salesforce',
      [
        ['customer', 'hi'],
        ['system', 'The bot handed the conversation to a person'],
        ['agent', 'yes'],
      ],
      0,
    ],
    [
      'X with tabs, decimals, other truths and a missing parent',
      `Tweet_ID\tAuthor_ID\tInbound\tCreated_At\tText\tResponse_Tweet_ID\tIn_Response_To_Tweet_ID
3.0\tAirCo\tFALSE\t2017-10-31T22:15:00+00:00\tWe&apos;re sorry\t4.0\t2.0
2.0\t115712\tTRUE\tTue Oct 31 22:10:47 +0000 2017\twhere is my bag\t3.0\t
4.0\t115712\t1\t10/31/2017 22:20\tthanks\tnan\t3.0
8.0\t999\tyes\tTue Oct 31 22:10:47 +0000 2017\tlost\t\t7.0
`,
      'x',
      [
        ['agent', "We're sorry"],
        ['customer', 'where is my bag'],
        ['customer', 'thanks'],
        ['customer', 'lost'],
      ],
      0,
    ],
    [
      'Copilot Studio with line breaks between turns and an abandoned session',
      `SessionId;StartDateTime;InitialUserMessage;TopicName;ChatTranscript;SessionOutcome
s1;2026-03-14T09:26:00Z;hi;Greeting;"User says: hi there; ok?;Bot says: Hello;User says: agent;";Escalated
s2;2026-03-14 10:26;hi;Greeting;;Abandoned
s3;2026-03-14 10:26;hi;Greeting;"User says: one\nBot says: two";Resolved
`,
      'copilot_studio',
      [
        ['customer', 'hi there; ok?'],
        ['bot', 'Hello'],
        ['customer', 'agent'],
        ['customer', 'one'],
        ['bot', 'two'],
      ],
      1,
    ],
    [
      'Contact Lens without its list of participants',
      json({
        Channel: 'CHAT',
        ContactId: 'k2',
        Transcript: [
          { Id: '1', ParticipantRole: 'CUSTOMER', Content: 'hi', ContentType: 'text/plain' },
          { Id: '2', ParticipantRole: 'CUSTOM_BOT', Content: 'hello', ContentType: 'text/markdown' },
          {
            Id: '3',
            ParticipantRole: 'AGENT',
            DisplayName: 'Ana',
            Content: 'here',
            ContentType: 'text/plain',
          },
          { Id: '4', Type: 'ATTACHMENT', ParticipantRole: 'CUSTOMER', Attachments: [{}] },
        ],
      }),
      'contact_lens',
      [
        ['customer', 'hi'],
        ['bot', 'hello'],
        ['agent', 'here'],
      ],
      1,
    ],
    [
      'conversations with the words of other tools',
      json(
        {
          Id: 'n1',
          Messages: [
            { Role: 'USER', Text: 'hi' },
            { Role: 'tool', Text: '{}' },
            { Role: 'Assistant', Text: 'yo' },
          ],
        },
        {
          id: 'n2',
          turns: [
            { role: 'user', content: 'two' },
            { role: 'user', content: '', attachments: [1] },
          ],
        },
        {
          id: 'n3',
          transcript: [
            { speaker: 'Customer', text: 'three' },
            { speaker: 'Agent', text: 'four' },
          ],
        },
        { id: 'n4', messages: [{ role: 'user', content: [{ type: 'text', text: 'five' }] }] },
      ),
      'native',
      [
        ['customer', 'hi'],
        ['bot', 'yo'],
        ['customer', 'two'],
        ['customer', 'three'],
        ['agent', 'four'],
        ['customer', 'five'],
      ],
      2,
    ],
    [
      'a German table with the date and the time of day in two columns',
      `Ticket Number;Date;Time;Author Type;Author;Comment;Kundennummer
T1;14.03.2026;09:26;Kunde;Max;Hallo;K1
T1;14.03.2026;09:27;Chatbot;Robo;Guten Tag;K1
T1;14.03.2026;09:28;Mitarbeiterin;Eva;Hier;K1
`,
      'messages',
      [
        ['customer', 'Hallo'],
        ['bot', 'Guten Tag'],
        ['agent', 'Hier'],
      ],
      0,
    ],
    [
      'roles with names and numbers',
      `Chat ID,Date,From,Message
1,14/05/2020 14:53,Visitor 8812,hello
1,14/05/2020 14:54,Virtual Assistant,hi
1,14/05/2020 14:55,Marta (Agent),me
1,14/05/2020 14:56,Customer - Ann,ok
`,
      'messages',
      [
        ['customer', 'hello'],
        ['bot', 'hi'],
        ['agent', 'me'],
        ['customer', 'ok'],
      ],
      0,
    ],
    [
      'a column that says yes or no',
      'conversation_id,is_customer,text\n1,true,hello\n1,0,hi\n',
      'messages',
      [
        ['customer', 'hello'],
        ['agent', 'hi'],
      ],
      0,
    ],
  ];

  test.each(CASES)('%s', (_what, content, system, said, skipped) => {
    const found = read(content);
    expect(found.system).toBe(system);
    expect(found.said).toEqual(said);
    expect(found.problems).toEqual([]);
    expect(found.reading.skipped).toBe(skipped);
  });
});

test('a date and a time of day in two columns are one moment', () => {
  const { rows } = read(
    'Chat ID,Time,Date,From,Message\n1,09:26 PM,14.03.2026,user,a\n1,,14.03.2026 10:00,bot,b\n',
  );
  expect(rows.map(({ message }) => message.at)).toEqual([
    Date.parse('2026-03-14T21:26:00Z'),
    Date.parse('2026-03-14T10:00:00Z'),
  ]);
});

test('a text whose commas were not quoted is whole, and cells beyond the header are none of it', () => {
  const { said } = read(
    'conversation_id,sender,text\n1,bot,Walk, drive, or fly?,extra,cells\n1,user,fly,,\n1,bot,"Well, ok"\n',
  );
  expect(said).toEqual([
    ['bot', 'Walk, drive, or fly?'],
    ['customer', 'fly'],
    ['bot', 'Well, ok'],
  ]);
});

describe('senders who are nobody known', () => {
  const from = (...senders: string[]) =>
    `conversation_id,sender,text\n${senders.map((sender) => `1,${sender},hi`).join('\n')}\n`;

  test('are shown by the domain of their address, or as a telephone', () => {
    const { reading, problems } = read(
      from('eve@shop.example', 'jim@shop.example', '+44 20 7946 0958', 'Martian'),
    );
    expect(reading.senders.seen().map(({ value, messages }) => [value, messages])).toEqual([
      ['@shop.example', 2],
      ['+', 1],
      ['Martian', 1],
    ]);
    expect(problems.map(({ value }) => value)).toEqual(['@shop.example', '@shop.example', '+', 'Martian']);
  });

  test('are settled by one word each, or by one for all', () => {
    const content = from(
      'eve@shop.example',
      'bot@shop.example',
      'ann@mail.example',
      '+44 20 7946 0958',
      'Bob',
    );
    const roles = { '@shop.example': 'agent', '+': 'customer', '*': 'customer' } as const;
    const { rows } = readExport(content, { roles });
    expect(rows.map(({ message }) => message.role)).toEqual([
      'agent',
      'bot',
      'customer',
      'customer',
      'customer',
    ]);
  });
});
