import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mapping } from '@/core/ingest/mapping';
import { openQuestions } from '@/core/ingest/open-questions';
import { examine } from '@/jobs/examine';
import { TemporaryFile } from '../../support/temporary-file';

let file: TemporaryFile;
beforeEach(() => {
  file = new TemporaryFile();
});
afterEach(() => file.remove());

async function asked(text: string, mapping: Mapping = {}) {
  const found = await examine(file.write(text), mapping, 'UTC');
  return openQuestions(found).map(({ about, question }) => `${about}: ${question}`);
}

const HEADER = 'conversation_id,sent_at,sender,agent_name,text\n';
const turn = (sender: string, name = '') => `c1,2026-07-06T10:00:00Z,${sender},${name},Hello\n`;
const people = Array.from({ length: 25 }, () => turn('customer') + turn('agent', 'Emma')).join('');

describe('what a file leaves open', () => {
  test('nothing where bot and person are told apart', async () => {
    expect(await asked(HEADER + turn('customer') + turn('bot') + turn('agent', 'Ana'))).toEqual([]);
  });

  test('a sender that is not known, and that many rows are lost by it', async () => {
    expect(await asked(HEADER + turn('customer') + turn('bot') + turn('Martian'))).toEqual([
      'senders: Who is "Martian"? Its 1 row cannot be used until you say.',
      'rows: 1 row of 3 cannot be used.',
    ]);
    expect(
      await asked(HEADER + turn('customer') + turn('bot') + turn('Martian'), { roles: { Martian: 'bot' } }),
    ).toEqual([]);
    expect(await asked(HEADER + turn('bot') + turn('Martian') + turn('ghost') + turn('ghost'))).toContain(
      'senders: 2 senders are not known; 3 rows wait for their roles.',
    );
  });

  test('a name that may be a bot, until somebody has said which names are', async () => {
    expect(await asked(HEADER + people)).toEqual([
      'names: Is Emma a bot? It answers within 1 s half of the time.',
    ]);
    expect(await asked(HEADER + people, { bots: ['Emma'] })).toEqual([]);
    expect(await asked(HEADER + people, { bots: [] })).toEqual([]);
  });

  test('that nobody is seen to be a bot', async () => {
    expect(await asked(HEADER + turn('customer') + turn('agent', 'Ana'))).toEqual([
      'answers: Hand-offs cannot be known. Every answer is from a person as far as the file says, so hand-offs cannot be seen.',
    ]);
  });

  test('whether the day comes first, of conversations and of customers', async () => {
    const dates = HEADER + turn('customer') + turn('bot');
    const question = 'dates: Does the day or the month come first? No date of the file tells.';
    expect(await asked(dates.replaceAll('2026-07-06T10:00:00Z', '06/07/2026 10:00'))).toEqual([question]);
    expect(await asked('customer_id,signed_up_at\nu1,06/07/2026\n')).toEqual([question]);
    expect(await asked('customer_id,signed_up_at\nu1,06/07/2026\n', { dateOrder: 'month-first' })).toEqual(
      [],
    );
  });
});
