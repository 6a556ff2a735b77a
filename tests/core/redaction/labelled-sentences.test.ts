import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { REDACTION_KINDS, type RedactionKind } from '@/core/redaction/redaction-kind';
import { sightings } from '@/core/redaction/sightings';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { type LabelledSentence, measureRedaction } from '@/eval/redaction/measure-redaction';

const FOLDER = 'eval/redaction';
const SENTENCES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(path.join(FOLDER, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as LabelledSentence);

test('the set is large, half of it without details, and every label lies in its sentence', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(600);
  expect(SENTENCES.filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(300);
  for (const { text, spans } of SENTENCES) {
    for (const { start, end } of spans) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});

/** What must hold at least, precision and recall alike. */
const MARKS: [kind: RedactionKind, mark: number][] = [
  ['EMAIL', 0.99],
  ['CARD', 0.99],
  ['IBAN', 0.99],
  ['PHONE', 0.95],
];

test.each(MARKS)('%s is told with a precision and a recall of %d', (kind, mark) => {
  const rules = { kinds: new Set(REDACTION_KINDS), countries: DEFAULT_SETTINGS.redaction.phoneCountries };
  const measured = measureRedaction(SENTENCES, ({ role, text }) => sightings(role, text, rules));
  expect(measured[kind].tally.precision).toBeGreaterThanOrEqual(mark);
  expect(measured[kind].tally.recall).toBeGreaterThanOrEqual(mark);
});
