import { expect, it } from 'vitest';
import { asKind, withBot, withColumn, withPart, withRole } from '@/components/imports/review/corrections';

it('takes one role after the other', () => {
  const once = withRole({}, 'Martian', 'bot');
  expect(withRole(once, 'ghost', 'ignore')).toEqual({ roles: { Martian: 'bot', ghost: 'ignore' } });
  expect(withRole(once, 'Martian', 'customer')).toEqual({ roles: { Martian: 'customer' } });
});

it('keeps the other names as they were read when the first one is corrected', () => {
  const names = [
    { name: 'Emma', role: 'agent' },
    { name: 'Help Bot', role: 'bot' },
    { name: 'Jonas', role: 'agent' },
  ] as const;
  const emma = withBot({}, names, 'Emma', true);
  expect(emma.bots).toEqual(['Help Bot', 'Emma']);
  expect(withBot(emma, names, 'Help Bot', false).bots).toEqual(['Emma']);
  expect(withBot({ bots: [] }, names, 'Emma', false).bots).toEqual([]);
});

it('frees what a position served and where a column stood', () => {
  const found = { conversation_id: 0, sender: 1, text: 2 };
  expect(withColumn({}, found, 1, 'agent_name')).toEqual({ columns: { sender: null, agent_name: 1 } });
  expect(withColumn({}, found, 3, 'text')).toEqual({ columns: { text: 3 } });
  expect(withColumn({ columns: { text: 3 } }, found, 0, null)).toEqual({
    columns: { text: 3, conversation_id: null },
  });
  expect(withColumn({}, found, 2, 'text')).toEqual({ columns: { text: 2 } });
});

it('leaves out what is taken back', () => {
  expect(withPart({ channel: 'email', zone: 'UTC' }, 'channel', undefined)).toEqual({ zone: 'UTC' });
});

it('forgets columns and roles when the file is of another kind', () => {
  const before = {
    system: 'messages',
    columns: { text: 1 },
    roles: { a: 'bot' },
    bots: ['b'],
    zone: 'UTC',
  } as const;
  expect(asKind({ ...before, bots: ['b'] }, 'customers')).toEqual({ kind: 'customers', zone: 'UTC' });
});
