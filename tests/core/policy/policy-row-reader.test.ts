import { expect, test } from 'vitest';
import { PolicyRowReader } from '@/core/policy/policy-row-reader';

const HEADER = ['Policy ID', 'Topic', 'Text'];

test('a row gives a policy; its topic may be missing', () => {
  const reader = new PolicyRowReader(HEADER);
  expect(reader.read([' P1 ', 'returns', ' Items can be returned within 30 days. '], 2)).toEqual({
    policy: { id: 'P1', topic: 'returns', text: 'Items can be returned within 30 days.' },
    problems: [],
  });
  expect(reader.read(['P2', '', 'Shipping is free.'], 3).policy).toMatchObject({ id: 'P2', topic: '' });
});

test.each([
  ['no id', ['', 'returns', 'Some text.'], 'missing_value', 'Policy ID'],
  ['no text', ['P2', 'returns', ' '], 'missing_value', 'Text'],
  ['a missing cell', ['P2'], 'missing_value', 'Text'],
  ['an id that came before', ['P1', 'returns', 'Another text.'], 'duplicate_id', 'Policy ID'],
])('a row with %s is reported and not used', (_, cells, code, column) => {
  const reader = new PolicyRowReader(HEADER);
  reader.read(['P1', 'returns', 'Some text.'], 2);
  expect(reader.read(cells, 3)).toMatchObject({ policy: null, problems: [{ row: 3, code, column }] });
});
