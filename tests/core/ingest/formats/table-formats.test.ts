import { describe, expect, test } from 'vitest';
import { readExport, said } from '../../../support/read-export';

const at = (iso: string) => Date.parse(iso);

describe('Intercom', () => {
  const HEADER =
    'message_id,message_body,message_type,message_created_at,message_author_type,message_author_id,message_author_name,conversation_tags,conversation_id';
  const read = (lines: string[], header = HEADER) => readExport([header, ...lines].join('\n'));

  test('bodies lose their markup, customers get their id, notes and states are no messages', () => {
    const result = read([
      'm0,<p>My lamp doesn&#x27;t work</p>,open,2026-03-01 10:00:00,user,u7,,lamps,c1',
      'm1,"<p>Sorry, which model?</p>",comment,2026-03-01 10:00:09,bot,b1,Robin,lamps,c1',
      'm2,<p>Looks like a refund</p>,note,2026-03-01 10:01:00,admin,a1,Dana,lamps,c1',
      'm3,,assignment,2026-03-01 10:01:05,admin,a1,Dana,lamps,c1',
      'm4,,open,2026-03-01 10:01:06,admin,a1,Dana,lamps,c1',
      'm5,<p>Hi<br>this is Dana</p>,comment,2026-03-01 10:02:00,admin,a1,Dana,lamps,c1',
      'm6,,comment,2026-03-01 10:02:30,user,u7,,lamps,c1',
      'm7,,close,2026-03-01 10:03:00,admin,a1,Dana,lamps,c1',
    ]);
    expect(result.recipe.system).toBe('intercom');
    expect(said(result)).toEqual([
      ['c1', 'customer', "My lamp doesn't work"],
      ['c1', 'bot', 'Sorry, which model?'],
      ['c1', 'agent', 'Hi\nthis is Dana'],
    ]);
    expect(result.reading).toMatchObject({ skipped: 5, unusable: 0, rows: 8 });
    expect(result.rows[0]).toMatchObject({
      attributes: { customerId: 'u7', topic: 'lamps' },
      message: { at: at('2026-03-01T10:00:00Z'), externalId: 'm0' },
    });
    expect(result.rows[1]?.attributes.customerId).toBeNull();
  });

  test('columns in another order and case, leads as customers', () => {
    const result = read(
      ['c1,LEAD,<p>Hello</p>,u1,Comment,extra'],
      'Conversation_ID,Message_Author_Type,MESSAGE_BODY,message_author_id,Message_Type,something_else',
    );
    expect(said(result)).toEqual([['c1', 'customer', 'Hello']]);
  });
});

describe('Zendesk Chat', () => {
  const HEADER = 'chat_id,index,timestamp,type,sender_type,name,msg,channel,agent_id,department_id';
  const lines = [
    'z1,-1,2026-03-01T10:00:00Z,chat.memberjoin,Visitor,Visitor 12,,web,,',
    'z1,0,2026-03-01T10:00:01Z,chat.msg,Visitor,Visitor 12,"A person, please",web,,',
    'z1,1,2026-03-01T10:00:02Z,chat.msg,Agent,Help Bot,One moment,web,9,',
    'z1,2,2026-03-01T10:00:03Z,chat.msg,Trigger,Welcome,Can we help?,web,,',
    'z1,3,2026-03-01T10:00:40Z,chat.memberjoin,Agent,Dana,,web,10,',
    'z1,4,2026-03-01T10:00:50Z,chat.msg,Agent,Dana,I am Dana,web,10,',
    'z1,5,2026-03-01T10:01:00Z,chat.rating,Visitor,Visitor 12,good,web,,',
    'z1,6,2026-03-01T10:01:30Z,chat.memberleave,Agent,Dana,,web,10,',
    'z1,7,2026-03-01T10:01:31Z,chat.attachment,Visitor,Visitor 12,,web,,',
  ];

  test('joins and leaves are events, triggers and ratings no messages, a name that says so a bot', () => {
    const result = readExport([HEADER, ...lines].join('\r\n'));
    expect(result.recipe.system).toBe('zendesk_chat');
    expect(said(result)).toEqual([
      ['z1', 'system', 'Visitor 12 joined'],
      ['z1', 'customer', 'A person, please'],
      ['z1', 'bot', 'One moment'],
      ['z1', 'system', 'Dana joined'],
      ['z1', 'agent', 'I am Dana'],
      ['z1', 'system', 'Dana left'],
    ]);
    expect(result.reading).toMatchObject({ skipped: 3, unusable: 0 });
  });

  test('the user wins: other bots, other roles', () => {
    const result = readExport([HEADER, ...lines].join('\n'), { bots: ['dana'], roles: { Trigger: 'bot' } });
    const roles = result.rows.map(({ message }) => [message.author, message.role]);
    expect(roles).toContainEqual(['Dana', 'bot']);
    expect(roles).toContainEqual(['Help Bot', 'agent']);
    expect(roles).toContainEqual(['Welcome', 'bot']);
  });
});

describe('Salesforce', () => {
  test('BotEscalated is the transfer, states are no messages', () => {
    const result = readExport(
      [
        'ActorType,ActorName,ActorId,EntryTime,EntryType,Message,ConversationId,Extra',
        'EndUser,Guest,u1,2026-03-01T10:00:00.000+0000,Text,A person please,s1,x',
        'Bot,Einstein,b1,2026-03-01T10:00:02.000+0000,Text,I will pass you on,s1,x',
        'Bot,Einstein,b1,2026-03-01T10:00:03.000+0000,BotEscalated,,s1,x',
        'System,,,2026-03-01T10:00:04.000+0000,RoutingWorkResult,queued,s1,x',
        'Agent,Ana,a1,2026-03-01T10:00:30.000+0000,Text,"Hello, Ana here",s1,x',
        'Supervisor,Max,a2,2026-03-01T10:00:40.000+0000,Text,I take over,s1,x',
      ].join('\n'),
    );
    expect(result.recipe.system).toBe('salesforce');
    expect(said(result)).toEqual([
      ['s1', 'customer', 'A person please'],
      ['s1', 'bot', 'I will pass you on'],
      ['s1', 'system', 'The bot handed the conversation to a person'],
      ['s1', 'agent', 'Hello, Ana here'],
      ['s1', 'agent', 'I take over'],
    ]);
    expect(result.rows[0]?.attributes.customerId).toBe('u1');
    expect(result.reading.skipped).toBe(1);
  });
});

describe('Copilot Studio', () => {
  const HEADER = 'SessionID,StartDateTime,InitialUserMessage,TopicName,ChatTranscript,SessionOutcome';
  const long = 'y'.repeat(512);

  test('a cell becomes turns; the first has the time, a bot text of 512 characters is known to be cut off', () => {
    const result = readExport(
      `${HEADER}\nk1,05/16/2026 06:05:23 AM,Hi,refund,"User says: Hi; my friend says: wait;Bot says: ${long};User says: Two\nlines;",Resolved\n`,
    );
    expect(result.recipe).toMatchObject({
      system: 'copilot_studio',
      dateOrder: 'month-first',
      dateOrderSure: true,
    });
    expect(said(result)).toEqual([
      ['k1', 'customer', 'Hi; my friend says: wait'],
      ['k1', 'bot', long],
      ['k1', 'customer', 'Two\nlines'],
    ]);
    expect(result.rows.map(({ message }) => message.at)).toEqual([at('2026-05-16T06:05:23Z'), null, null]);
    expect(result.rows.map(({ message }) => message.truncated)).toEqual([undefined, true, undefined]);
    expect(result.rows[0]?.attributes.topic).toBe('refund');
  });

  test('a customer may write 512 characters', () => {
    const result = readExport(
      `${HEADER}\nk1,05/16/2026 06:05:23 AM,Hi,refund,User says: ${long};Bot says: Hm;,Resolved\n`,
    );
    expect(result.rows.map(({ message }) => message.truncated)).toEqual([undefined, undefined]);
  });
});

describe('a conversation per row', () => {
  test('lines with clock times, over midnight, speakers known by what they cannot be', () => {
    const result = readExport(
      'id;started at;agent name;channel;transcript\n' +
        't1;31/12/2026 23:58;Ana Sol;web;"[23:58] Marko: Is anybody there?\nI have waited long\n[23:59] Help Bot: Let me look\n[00:01] Ana Sol: Ana here: hello"\n',
    );
    expect(result.recipe.system).toBe('transcripts');
    expect(result.rows.map(({ message: m }) => [m.role, m.author, m.text, m.at])).toEqual([
      ['customer', 'Marko', 'Is anybody there?\nI have waited long', at('2026-12-31T23:58:00Z')],
      ['bot', 'Help Bot', 'Let me look', at('2026-12-31T23:59:00Z')],
      ['agent', 'Ana Sol', 'Ana here: hello', at('2027-01-01T00:01:00Z')],
    ]);
  });

  test('plain lines; a word before a colon is no speaker', () => {
    const result = readExport(
      'conversation id,transcript\nt1,"Customer: My order is late\nNote: it was a gift\nAgent: Sorry for that\nOrder: 5512\nContact: 555"\n',
    );
    expect(said(result)).toEqual([
      ['t1', 'customer', 'My order is late\nNote: it was a gift'],
      ['t1', 'agent', 'Sorry for that\nOrder: 5512\nContact: 555'],
    ]);
  });

  test('two strangers cannot be told apart: each turn is a problem until somebody says who is who', () => {
    const file = 'conversation id,transcript\nt1,"[10:01] Ana: Hello\n[10:02] Marko: Hi"\n';
    const result = readExport(file);
    expect(result.rows).toEqual([]);
    expect(result.problems.map(({ code, value }) => [code, value])).toEqual([
      ['unknown_sender', 'Ana'],
      ['unknown_sender', 'Marko'],
    ]);
    const mapped = readExport(file, { roles: { Ana: 'agent' } });
    expect(mapped.rows.map(({ message }) => message.role)).toEqual(['agent', 'customer']);
  });

  test('a cell without speakers cannot be used', () => {
    const result = readExport(
      'conversation id,transcript\nt1,"Customer: Hi\nBot: Hello"\nt2,nothing here\nt3,"User: Yo\nBot: Yo"\n',
    );
    expect(result.problems).toMatchObject([{ code: 'missing_value', row: 3 }]);
    expect(new Set(result.rows.map(({ conversationId }) => conversationId))).toEqual(new Set(['t1', 't3']));
  });
});

describe('X', () => {
  const HEADER = 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id';
  const posts = [
    '3,115,True,Tue Oct 31 22:10:47 +0000 2017,@shop my parcel &amp; box are late,2,',
    '2,shop,False,Tue Oct 31 22:11:45 +0000 2017,@115 Which order?,"1,6",3',
    '1,115,True,Tue Oct 31 22:12:00 +0000 2017,@shop 5512,,2',
    '6,115,True,Tue Oct 31 22:12:30 +0000 2017,@shop hello?,,2',
    '9,116,True,Tue Oct 31 23:00:00 +0000 2017,@shop and mine?,,8',
  ];

  test.each([
    ['in order', posts],
    ['replies before what they answer', [...posts].reverse()],
    ['shuffled', [2, 4, 0, 3, 1].map((i) => posts[i] as string)],
  ])('threads come together: %s', (_name, lines) => {
    const result = readExport([HEADER, ...lines].join('\n'));
    expect(result.recipe.system).toBe('x');
    expect(said(result).sort()).toEqual(
      [
        ['3', 'customer', '@shop my parcel & box are late'],
        ['3', 'agent', '@115 Which order?'],
        ['3', 'customer', '@shop 5512'],
        ['3', 'customer', '@shop hello?'],
        ['8', 'customer', '@shop and mine?'],
      ].sort(),
    );
    expect(result.rows.find(({ conversationId }) => conversationId === '3')).toMatchObject({
      attributes: { customerId: '115', channel: 'x' },
    });
  });
});
