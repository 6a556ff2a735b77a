import { expectedCalibrationError } from '@/eval/accuracy/expected-calibration-error';
import { printTable } from '@/eval/accuracy/print-table';
import { foldOf } from '@/eval/confusion/confusion-folds';
import { readTrainingSets } from '@/eval/confusion/training-sets';
import { confidences, type Sight, sightsIn } from './rule-tallies';

/** Confidences that were measured on the other conversations, held against what the readers confirm. */
export function measureConfidence(corpora: string): void {
  const sets = readTrainingSets(corpora);
  if (sets === null) {
    console.log(`skipped: no gold_dev in ${corpora}`);
    return;
  }
  const groupOf = new Map(sets.flatMap((rows, i) => rows.map((row) => [row.conversation.id, i] as const)));
  const sights = sightsIn(sets.flat());
  printTable(
    'confidence of findings, from the other conversations (the rules had all sets in view)',
    ['how', 'found', 'stated', 'confirmed', 'calibration error'],
    [
      row('ten-fold by conversation', sights, (s) => foldOf(s.conversation)),
      row('each set from the others', sights, (s) => groupOf.get(s.conversation) ?? 0),
    ],
  );
}

function row(how: string, sights: readonly Sight[], foldOf: (sight: Sight) => number): string[] {
  const forecasts = [...new Set(sights.map(foldOf))].flatMap((fold) => {
    const known = confidences(sights.filter((s) => foldOf(s) !== fold));
    return sights
      .filter((s) => foldOf(s) === fold)
      .map((s) => ({ probability: known.get(s.rule) ?? 0.88, happened: s.right }));
  });
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  return [
    how,
    String(forecasts.length),
    mean(forecasts.map((f) => f.probability)).toFixed(3),
    mean(forecasts.map((f) => Number(f.happened))).toFixed(3),
    expectedCalibrationError(forecasts).toFixed(3),
  ];
}
