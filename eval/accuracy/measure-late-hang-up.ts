import { foldsOf } from '@/eval/student/folds-of';
import { aucWithInterval } from './auc-with-interval';
import {
  type ActOptions,
  type ActTurn,
  actsOf,
  lateHangUpFeatures,
  shapeFeatures,
} from './late-hang-up-features';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';
import { sparseLogistic } from './sparse-logistic';

const FOLDS = 10;
/** Chosen among 5, 10, 20 and 40 by the cross-validation that is reported; between 5 and 20 nothing moves by .002. */
const RIDGE = 10;
const BEST: ActOptions = { grams: 2, sides: true };
/** The customer asks for a person: part of what the label says, were it the last act. */
const FORWARD = 'c:transfer_agent';

interface Call {
  /** Late hang-up, or forwarded to a person late. */
  luhf: boolean;
  turns: ActTurn[];
}

/**
 * Calls that the customer gave up late, told by the acts of both sides alone, in cross-validation: calls with the
 * same acts are in the same fold. Beside it what length, repetition and the last speaker say, and how much is left
 * where the end is withheld. Nothing that ships is learned from these.
 */
export function measureLateHangUp(folder: string): void {
  const calls = readCorpus<Call>(folder, 'betold_valid');
  if (calls === null) return;
  const truths = calls.map((call) => call.luhf);
  const acts = calls.map((call) => actsOf(call.turns));
  const foldOf = foldsOf(
    acts.map((own, i) => ({ text: own.join(' '), source: 'betold', target: Number(truths[i]) })),
    FOLDS,
  );
  const learned = (of: (own: readonly string[]) => Iterable<string>) =>
    crossValidated(
      acts.map((own) => new Set(of(own))),
      truths,
      foldOf,
    );
  const model = (change: (own: readonly string[]) => readonly string[], options = BEST) =>
    learned((own) => lateHangUpFeatures(change(own), options));
  const whole = (own: readonly string[]) => own;
  const scores: [string, readonly number[], string][] = [
    ['acts, one and two in a row, and what each side did last', model(whole), TRAINED],
    ['acts, one in a row', model(whole, { grams: 1 }), TRAINED],
    ['acts, up to three in a row', model(whole, { grams: 3 }), TRAINED],
    ['acts, up to two in a row, and with gaps', model(whole, { grams: 2, skips: true }), TRAINED],
    ['the first without requests for a person', model((own) => own.filter((a) => a !== FORWARD)), TRAINED],
    ['the first up to the last act of the bot', model(upToBot), TRAINED],
    ['the first without the last 2 acts', model((own) => own.slice(0, -2)), TRAINED],
    ['the first without the last 4 acts', model((own) => own.slice(0, -4)), TRAINED],
    ['length, repetition and last speaker, no act', learned(shapeFeatures), TRAINED],
    ['last speaker is the bot', acts.map((own) => Number(own.at(-1)?.startsWith('b'))), 'no'],
    ['number of turns', acts.map((own) => own.length), 'no'],
    ['acts that come again', acts.map((own) => own.length - new Set(own).size), 'no'],
  ];
  printTable(
    `Late hang-up, betold (acts only; ${truths.filter(Boolean).length} of ${calls.length} calls; mark .92)`,
    ['score', 'n', 'AUC', 'trained on'],
    scores.map(([name, values, trained]) => [
      name,
      String(calls.length),
      aucWithInterval(values, truths),
      trained,
    ]),
  );
}

const TRAINED = 'in cross-validation';

function crossValidated(
  rows: readonly ReadonlySet<string>[],
  truths: readonly boolean[],
  foldOf: readonly number[],
): number[] {
  const said = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const probabilities = sparseLogistic(rows, truths, (i) => foldOf[i] !== fold, RIDGE);
    for (const [i, p] of probabilities.entries()) if (foldOf[i] === fold) said[i] = p;
  }
  return said;
}

/** Where the customer hung up the bot had the last word: without this the last speaker gives the label away. */
function upToBot(own: readonly string[]): readonly string[] {
  return own.slice(0, own.findLastIndex((act) => act.startsWith('b')) + 1);
}
