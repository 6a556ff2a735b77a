import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Role } from '@/core/conversation/role';
import type { ImportedRow } from '@/core/ingest/imported';
import type { System } from '@/core/ingest/system';
import { examineFile } from '@/jobs/examine-file';
import { readRows } from '@/jobs/read-rows';

const SHARED = '../shared/transcripts';

interface Holds {
  system: System;
  conversations: number;
  roles: Partial<Record<Role, number>>;
  skipped?: number;
  unusable?: number;
}

/** Counted from the files by a program of its own, which shares no line with the readers. */
const FILES: [file: string, holds: Holds][] = [
  ['generic-messages.csv', { system: 'messages', conversations: 600, roles: { customer: 5542, bot: 5536 } }],
  [
    'airline-bot.jsonl',
    { system: 'native', conversations: 200, roles: { customer: 1461, bot: 1380, system: 48 } },
  ],
  [
    'intercom-conversations.csv',
    { system: 'intercom', conversations: 200, roles: { customer: 1903, bot: 1901 }, skipped: 200 },
  ],
  [
    'zendesk-chat-history.csv',
    { system: 'zendesk_chat', conversations: 200, roles: { customer: 1875, bot: 1872, system: 400 } },
  ],
  [
    'salesforce-conversation-entries.csv',
    { system: 'salesforce', conversations: 200, roles: { customer: 1930, bot: 1929 } },
  ],
  [
    'copilot-studio-sessions.csv',
    { system: 'copilot_studio', conversations: 200, roles: { customer: 1839, bot: 1837 } },
  ],
  ['freshchat.json', { system: 'freshchat', conversations: 100, roles: { customer: 950, bot: 950 } }],
  ['cx-insights.jsonl', { system: 'cx_insights', conversations: 100, roles: { customer: 861, bot: 860 } }],
  ['genesys-transcripts.json', { system: 'genesys', conversations: 100, roles: { customer: 993, bot: 991 } }],
  ['contact-lens.zip', { system: 'contact_lens', conversations: 100, roles: { customer: 931, bot: 930 } }],
  [
    'messy-preamble-footer-interleaved.csv',
    { system: 'messages', conversations: 40, roles: { customer: 379, bot: 378 }, skipped: 1 },
  ],
  [
    'messy-ragged.csv',
    { system: 'messages', conversations: 40, roles: { customer: 374, bot: 353 }, unusable: 30 },
  ],
  ['messy-utf16-tab.txt', { system: 'messages', conversations: 40, roles: { customer: 379, bot: 378 } }],
  [
    'messy-windows1252-semicolon.csv',
    { system: 'messages', conversations: 40, roles: { customer: 379, bot: 378 } },
  ],
];

describe.skipIf(!existsSync(SHARED))('real exports without a hint (skipped: no ../shared)', () => {
  test.each(FILES)('%s', async (file, { system, conversations, roles, skipped = 0, unusable = 0 }) => {
    const rows: ImportedRow[] = [];
    const sink = { row: (row: ImportedRow) => rows.push(row), problem: () => undefined };
    const last = { skipped: 0, unusable: 0 };
    for await (const read of readRows(path.join(SHARED, file), {}, sink)) Object.assign(last, read);

    const found: Partial<Record<Role, number>> = {};
    for (const { message } of rows) found[message.role] = (found[message.role] ?? 0) + 1;
    expect(found).toEqual(roles);
    expect(new Set(rows.map(({ conversationId }) => conversationId)).size).toBe(conversations);
    expect(last).toMatchObject({ skipped, unusable });

    const { survey } = await examineFile(path.join(SHARED, file));
    expect(survey).toMatchObject({
      conversations,
      messages: (roles.customer ?? 0) + (roles.bot ?? 0),
      rows: rows.length + skipped + unusable,
    });
    expect(survey.systems.map((seen) => seen.system)).toEqual([system]);
  });

  test('characters of Windows-1252 come out as they were meant', async () => {
    const texts: string[] = [];
    const sink = { row: ({ message }: ImportedRow) => texts.push(message.text), problem: () => undefined };
    for await (const _ of readRows(path.join(SHARED, 'messy-windows1252-semicolon.csv'), {}, sink));
    expect(texts.join('').includes('€')).toBe(true);
    expect(/[\u0080-\u009f\ufffd]/.test(texts.join(''))).toBe(false);
  });
});
