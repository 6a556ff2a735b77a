import { expect, test } from 'vitest';
import { readPolicies } from '@/core/ingest/read-policies';

test('a register is read whatever the case and order of its columns', () => {
  expect(readPolicies('\ufeffTopic,ID,Text\nrefund,P1,"Refunds within 30 days, always."\n')).toEqual({
    policies: [{ id: 'P1', topic: 'refund', text: 'Refunds within 30 days, always.' }],
    unusable: 0,
  });
});

test('rows without an id or a text are counted, the others stay', () => {
  expect(readPolicies('id,topic,text\nP1,refund,\n,refund,x\nP2,,Returns are free.\n')).toEqual({
    policies: [{ id: 'P2', topic: '', text: 'Returns are free.' }],
    unusable: 2,
  });
});

test.each([
  ['', 'The policies lack the column "id" and "text".'],
  ['id,topic\nP1,refund\n', 'The policies lack the column "text".'],
])('%j is refused with one sentence', (csv, refusal) => {
  expect(readPolicies(csv)).toEqual({ policies: null, refusal });
});
