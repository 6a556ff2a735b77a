import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyConversations } from '../support/many-conversations';
import { runCli as cli } from '../support/run-cli';

const SHARED = '../shared/transcripts';

let folder: string;
let messages: string;
let database: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'trustledger-cli-'));
  messages = path.join(folder, 'messages.csv');
  database = path.join(folder, 'data', 'trustledger.db');
  writeFileSync(messages, `${manyConversations(200)}c0,2026-03-01T09:00:00Z,Martian,hello,web,u1,order\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import', () => {
  test('prints one JSON summary', () => {
    const { stdout, stderr, status } = cli('import', messages, '--db', database);
    expect(JSON.parse(stdout)).toEqual({
      import: 1,
      file: 'messages.csv',
      conversations: 200,
      extended: 0,
      messages: 1200,
      duplicates: 0,
      problems: 1,
      rows: 1201,
      seconds: expect.any(Number),
    });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('adds nothing the second time', () => {
    const { stdout } = cli('import', messages, '--db', database);
    expect(JSON.parse(stdout)).toMatchObject({ conversations: 0, messages: 0, duplicates: 1200 });
  });

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a file without our columns', 'a,b\n1,2\n', 'The file has no header row that names'],
  ])('says in one sentence why %s is refused', (_name, text, sentence) => {
    const file = path.join(folder, 'bad.csv');
    writeFileSync(file, text);
    const { stdout, stderr, status } = cli('import', file, '--db', database);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
    expect(status).toBe(1);
  });
});

describe('metrics', () => {
  test('prints the figures of what was imported, with numerator, denominator and interval', () => {
    const { stdout, status } = cli('metrics', '--db', database);
    const figures = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(figures).toMatchObject({ conversations: 200, engaged: 200, scored: 200 });
    expect(figures.channels.map((c: { channel: string }) => c.channel).sort()).toEqual(['web', 'whatsapp']);
    // One conversation in seven asks for a person and is refused.
    expect(figures.escalationFailureRate).toMatchObject({ numerator: 29, denominator: 29 });
    expect(figures.trust.low).toBeLessThan(figures.trust.value);
    expect(figures.trust.high).toBeGreaterThan(figures.trust.value);
  });

  test('are those of a channel and a period where that is asked', () => {
    const { stdout } = cli(
      'metrics',
      '--db',
      database,
      '--channel',
      'web',
      '--from',
      '2026-03-01',
      '--to',
      '2026-03-31',
    );
    const figures = JSON.parse(stdout);
    expect(figures.shown).toBe('Conversations on Web, 1 Mar 2026 to 31 Mar 2026');
    expect(figures.conversations).toBe(16);
  });

  test('of a period without conversations are absent, not zero', () => {
    const figures = JSON.parse(cli('metrics', '--db', database, '--from', '2030-01-01').stdout);
    expect(figures).toMatchObject({ conversations: 0, channels: [] });
    expect(figures.trust.value ?? null).toBeNull();
    expect(figures.trust.reason).toEqual(expect.any(String));
  });
});

describe('score', () => {
  test('prints one JSON line a conversation, without a database', () => {
    const lines = cli('score', messages)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(200);
    expect(lines[0]).toMatchObject({ conversation: 'c0', channel: 'web', language: 'en', scored: true });
    expect(lines[0].findings.map((f: { kind: string }) => f.kind)).toContain('escalation.refused');
    expect(lines[0].messages).toHaveLength(6);
  });

  test('reads native JSONL', () => {
    const file = path.join(folder, 'one.jsonl');
    const conversation = { id: 'x', channel: 'web', messages: [{ role: 'customer', text: 'agent please' }] };
    writeFileSync(file, `${JSON.stringify(conversation)}\n`);
    const [line] = cli('score', file).stdout.trim().split('\n');
    expect(JSON.parse(line ?? '').findings[0]).toMatchObject({ kind: 'human_request', message: 0 });
  });
});

describe('score with policies', () => {
  const rule = {
    id: 'P1',
    topic: 'refund',
    text: 'Items can be refunded in full within 30 days of delivery.',
  };
  const messages = [
    { role: 'customer', text: 'Can I get a refund for my lamp?' },
    { role: 'bot', text: 'Refunds are only possible within 7 days of delivery.' },
  ];
  const kindsOf = (stdout: string) => JSON.parse(stdout).findings.map((f: { kind: string }) => f.kind);

  test('judges a conversation by the register that it brings', () => {
    const file = path.join(folder, 'own.jsonl');
    writeFileSync(file, `${JSON.stringify({ id: 'x', messages, policies: [rule] })}\n`);
    const { stdout } = cli('score', file);
    expect(kindsOf(stdout)).toEqual(['accuracy.contradicts_policy']);
    expect(JSON.parse(stdout).messages[1].policy).toMatchObject({ verdict: 'contradicted', entry: 'P1' });
  });

  test('judges the others by the shared register, and nobody without one', () => {
    const file = path.join(folder, 'shared.jsonl');
    const policies = path.join(folder, 'policies.csv');
    writeFileSync(file, `${JSON.stringify({ id: 'x', messages })}\n`);
    writeFileSync(policies, `id,topic,text\n${rule.id},${rule.topic},${rule.text}\n`);
    expect(kindsOf(cli('score', file, '--policies', policies).stdout)).toEqual([
      'accuracy.contradicts_policy',
    ]);
    expect(kindsOf(cli('score', file).stdout)).toEqual([]);
  });

  test('says what is wrong with a register', () => {
    const { stderr, status } = cli('score', 'package.json', '--policies', 'package.json');
    expect(stderr.split('\n')[0]).toBe('package.json: The policies lack the column "id" and "text".');
    expect(status).toBe(2);
  });
});

describe('what a folder, an archive or standard input holds is read like a file', () => {
  const contact = (id: string) =>
    JSON.stringify({
      Channel: 'CHAT',
      CustomerMetadata: { ContactId: id },
      Participants: [
        { ParticipantId: 'a', ParticipantRole: 'CUSTOMER' },
        { ParticipantId: 'b', ParticipantRole: 'CUSTOM_BOT' },
      ],
      Transcript: [
        { ParticipantId: 'a', Content: 'Where is my parcel?', AbsoluteTime: '2026-03-01T10:00:00Z' },
        { ParticipantId: 'b', Content: 'It comes on Friday.', AbsoluteTime: '2026-03-01T10:00:05Z' },
      ],
    });

  test('a folder is one import', () => {
    const contacts = path.join(folder, 'contacts');
    mkdirSync(path.join(contacts, 'march'), { recursive: true });
    writeFileSync(path.join(contacts, 'one.json'), contact('k1'));
    writeFileSync(path.join(contacts, 'march', 'two.json'), contact('k2'));
    writeFileSync(path.join(contacts, '.hidden'), 'not for us');
    const { stdout, stderr } = cli('import', contacts, '--db', path.join(folder, 'contacts.db'));
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ file: 'contacts.zip', conversations: 2, messages: 4 });
  });

  test('several files are an import each, and one that is refused does not keep the others back', () => {
    const empty = path.join(folder, 'empty.csv');
    writeFileSync(empty, '');
    const { stdout, stderr, status } = cli('import', empty, messages, '--db', path.join(folder, 'both.db'));
    expect(JSON.parse(stdout)).toMatchObject({ file: 'messages.csv', conversations: 200 });
    expect(stderr.trim()).toBe('The file is empty.');
    expect(status).toBe(1);
  });

  test('standard input', () => {
    const { stdout } = cli({ input: contact('k9') }, 'score', '-');
    expect(JSON.parse(stdout)).toMatchObject({ conversation: 'k9', channel: 'CHAT' });
  });
});

describe('--dry-run', () => {
  test('says what a file holds and what it can support, and stores nothing', () => {
    const unused = path.join(folder, 'unused.db');
    const { stdout } = cli('import', messages, '--dry-run', '--json', '--db', unused);
    const { understanding, survey } = JSON.parse(stdout);
    expect(understanding).toMatchObject({ system: 'messages', encoding: 'utf-8' });
    expect(survey).toMatchObject({ conversations: 200, messages: 1200, unusable: 1 });
    expect(survey.problems).toMatchObject([
      { code: 'unknown_sender', value: 'Martian', rows: 1, firstRow: 1202 },
    ]);
    expect(survey.supports.find((s: { figure: string }) => s.figure === 'timeToPerson')).toEqual({
      figure: 'timeToPerson',
      support: 'no',
      because: 'No message is from a person.',
    });
    expect(existsSync(unused)).toBe(false);
    expect(cli('score', messages, '--dry-run').stdout).toContain('Martian: not known (1)');
  });
});

describe('a file with many rows that cannot be used', () => {
  const header = 'conversation_id,sender,text\n';
  const bad = () => {
    const file = path.join(folder, 'martians.csv');
    writeFileSync(file, `${header}${'c1,bot,Good morning\n'.repeat(9)}c1,Martian,Greetings\n`);
    return file;
  };

  test('is not stored without a yes', () => {
    const { stdout, stderr, status } = cli('import', bad(), '--db', path.join(folder, 'martians.db'));
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe(
      '1 of 10 rows (10.0%) cannot be used. Nothing was stored. With --accept-bad-rows the others are stored.',
    );
    expect(status).toBe(2);
  });

  test.each([
    ['with the yes', ['--accept-bad-rows'], 9],
    ['with a mapping that knows the sender', ['--mapping', 'MAPPING'], 10],
  ])('is stored %s', (_name, options, count) => {
    const mapping = path.join(folder, 'mapping.json');
    writeFileSync(mapping, JSON.stringify({ roles: { Martian: 'customer' } }));
    const given = options.map((option) => (option === 'MAPPING' ? mapping : option));
    const { stdout } = cli('import', bad(), ...given, '--db', path.join(folder, `martians-${count}.db`));
    expect(JSON.parse(stdout)).toMatchObject({ messages: count });
  });
});

test('retry reads the stored file of an import again, with corrections', () => {
  const at = path.join(folder, 'retry.db');
  const mapping = path.join(folder, 'martian.json');
  writeFileSync(mapping, JSON.stringify({ roles: { Martian: 'agent' } }));
  cli('import', messages, '--db', at);
  const { stdout, status } = cli('retry', '1', '--mapping', mapping, '--db', at);
  expect(JSON.parse(stdout)).toMatchObject({ import: 2, messages: 1201, problems: 0, duplicates: 0 });
  expect(status).toBe(0);
  expect(cli('retry', '1', '--db', at).stderr.split('\n')[0]).toBe(
    'Import 1 cannot be tried again: there must be one of conversations with this number that is done.',
  );
});

describe('what is called wrongly is said in one sentence', () => {
  test.each([
    [['dance'], 'There is no command "dance".'],
    [['import'], 'Say which file to import: npm run -s cli -- import FILE'],
    [['import', '/no/such/file'], '/no/such/file cannot be read: there is no such file.'],
    [['import', 'package.json', '/no/such/file'], '/no/such/file cannot be read: there is no such file.'],
    [['score', 'package.json', '--preset', 'pigeon'], 'There is no preset "pigeon"; there are: '],
    [['score', 'package.json', '--timezone', 'Mars'], 'The mapping cannot be used: zone: is not a time zone'],
    [['score', 'package.json', '--mapping', 'README.md'], 'README.md is not JSON.'],
    [['metrics', '--from', 'soon'], '"soon" is not a date (YYYY-MM-DD), so "from" was left out.'],
    [['metrics', '--db', '/no/such.db'], 'There is no database at /no/such.db; import a file first.'],
  ])('%j', (args, sentence) => {
    const { stderr, status } = cli(...args);
    expect(stderr.split('\n')[0]?.startsWith(sentence)).toBe(true);
    expect(status).toBe(2);
  });
});

describe.skipIf(!existsSync(SHARED))('real exports (skipped: no ../shared)', () => {
  test.each([
    ['generic-messages.csv', 600, 11_078],
    ['airline-bot.jsonl', 200, 2889],
  ])('%s', (file, conversations, count) => {
    const { stdout } = cli(
      'import',
      path.join(SHARED, file),
      '--db',
      path.join(folder, file, 'trustledger.db'),
    );
    expect(JSON.parse(stdout)).toMatchObject({ conversations, messages: count, duplicates: 0, problems: 0 });
  });
});
