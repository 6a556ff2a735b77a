import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { REDACTION_KINDS, REDACTION_LABELS, type RedactionKind } from '@/core/redaction/redaction-kind';
import { sightings } from '@/core/redaction/sightings';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { printTable } from '@/eval/accuracy/print-table';
import { type LabelledSentence, measureRedaction } from './measure-redaction';

/** Sentences labelled by hand, before the detectors were looked at; see README.md beside them. */
const FOLDER = 'eval/redaction';

const { values } = parseArgs({
  options: {
    /** A kind such as EMAIL, or `all`: lists what was missed and invented in the half that may be looked at. */
    mistakes: { type: 'string' },
  },
});

const sentences = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    fs
      .readFileSync(path.join(FOLDER, name), 'utf8')
      .trim()
      .split('\n')
      .map((line, i) => ({ ...(JSON.parse(line) as LabelledSentence), held: i % 2 === 1 })),
  );
const rules = {
  kinds: new Set<RedactionKind>(REDACTION_KINDS),
  countries: DEFAULT_SETTINGS.redaction.phoneCountries,
};

for (const part of [false, true]) {
  const chosen = sentences.filter(({ held }) => held === part);
  const measured = measureRedaction(chosen, ({ role, text }) => sightings(role, text, rules));
  printTable(
    `Redaction, ${chosen.length} sentences ${part ? 'that nothing was fitted to' : 'that the detectors were corrected on'}`,
    ['kind', 'labelled', 'found', 'precision', 'recall', 'F1'],
    REDACTION_KINDS.map((kind) => [REDACTION_LABELS[kind], ...measured[kind].tally.cells]),
  );
  if (part || values.mistakes === undefined) continue;
  for (const kind of REDACTION_KINDS) {
    if (values.mistakes !== 'all' && values.mistakes !== kind) continue;
    for (const mistake of measured[kind].mistakes) console.log(`${kind} ${mistake}`);
  }
}
