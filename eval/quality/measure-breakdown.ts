import { groupBy } from '@/core/metrics/group-by';
import { BREAKDOWN_FEATURES } from '@/core/scoring/quality/breakdown-features';
import { logistic, logOdds } from '@/core/scoring/quality/linear-model';
import { areaUnderCurve } from '@/eval/accuracy/area-under-curve';
import { bootstrapInterval } from '@/eval/accuracy/bootstrap-interval';
import { expectedCalibrationError } from '@/eval/accuracy/expected-calibration-error';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';
import { printTable } from '@/eval/accuracy/print-table';
import { rankCorrelation } from '@/eval/accuracy/rank-correlation';
import { type BreakdownCase, CHAT_BOTS, chatCases, goldBreakdownCases } from './breakdown-cases';
import { trainBreakdown } from './breakdown-training';

const FOLDS = 10;
const LEARNED: ReadonlySet<string> = new Set<string>([...CHAT_BOTS, 'gold']);

/**
 * Bot turns that break the dialogue: the model in cross-validation by dialogue, beside what findings and shared
 * words alone say. CIC and YI are measured and not learned from.
 */
export function measureBreakdown(folder: string, gold: readonly GoldConversation[]): void {
  const cases = [...chatCases(folder), ...goldBreakdownCases(gold)];
  const said = crossValidated(cases);
  const feature = (name: (typeof BREAKDOWN_FEATURES)[number], sign: 1 | -1) => {
    const at = BREAKDOWN_FEATURES.indexOf(name);
    return cases.map((c) => sign * (c.features[at] ?? 0));
  };
  const scores: [string, readonly number[]][] = [
    [`breakdown, ${FOLDS}-fold by dialogue`, said],
    ['findings alone', feature('failed by a finding', 1)],
    ['words not taken up', feature('share of the customer’s matter taken up', -1)],
  ];
  const sets: [string, (c: BreakdownCase) => boolean, string][] = [
    ['IRIS + TKTK', (c) => c.set !== 'gold' && LEARNED.has(c.set), 'yes'],
    ['CIC + YI', (c) => !LEARNED.has(c.set), 'no'],
    ['gold', (c) => c.set === 'gold', 'yes'],
  ];
  const rows = sets.flatMap(([set, of, trained]) =>
    scores.map(([name, values], i) =>
      row(i === 0 ? set : '', name, cases, values, of, i === 0 ? trained : 'no'),
    ),
  );
  printTable(
    'Breakdown of the dialogue, bot turns: DBDC3 (thirty readers each) and labelled support conversations',
    [
      'set',
      'score',
      'n',
      'broken',
      'AUC most say broken',
      'AUC mean above half',
      'Spearman',
      'ECE',
      'trained on',
    ],
    rows,
  );
}

function crossValidated(cases: readonly BreakdownCase[]): number[] {
  const foldOf = new Map(
    [...new Set(cases.map((c) => c.dialogue))].map((dialogue, i) => [dialogue, i % FOLDS]),
  );
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainBreakdown(cases.filter((c) => LEARNED.has(c.set) && foldOf.get(c.dialogue) !== fold)),
  );
  return cases.map((c) => {
    const model = models[foldOf.get(c.dialogue) ?? 0];
    return model === undefined ? 0.5 : logistic(logOdds(c.features, model));
  });
}

function row(
  set: string,
  name: string,
  all: readonly BreakdownCase[],
  values: readonly number[],
  of: (c: BreakdownCase) => boolean,
  trained: string,
): string[] {
  const cases = all.flatMap((c, i) => (of(c) ? [{ ...c, value: values[i] ?? 0 }] : []));
  const dialogues = groupBy(cases, (c) => c.dialogue).map(([, own]) => own);
  const interval = (figure: (drawn: typeof cases) => number) => {
    const { low, high } = bootstrapInterval(dialogues.length, (drawn) =>
      figure(drawn.flatMap((i) => dialogues[i] ?? [])),
    );
    return `${figure(cases).toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
  };
  const auc = (of: (c: BreakdownCase) => boolean) =>
    interval((drawn) =>
      areaUnderCurve(
        drawn.map((c) => c.value),
        drawn.map(of),
      ),
    );
  const gold = cases.every((c) => c.set === 'gold');
  const calibration = expectedCalibrationError(
    cases.map(({ value, broken }) => ({ probability: value, happened: broken })),
  );
  return [
    set,
    name,
    String(cases.length),
    String(cases.filter((c) => c.broken).length),
    auc((c) => c.broken),
    gold ? '' : auc((c) => c.target > 0.5),
    gold
      ? ''
      : interval((drawn) =>
          rankCorrelation(
            drawn.map((c) => c.value),
            drawn.map((c) => c.target),
          ),
        ),
    gold && trained === 'yes' ? calibration.toFixed(3) : '',
    trained,
  ];
}
