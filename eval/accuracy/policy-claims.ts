import { TEXT_WEIGHTS } from '@/core/scoring/accuracy/text-weights';
import { areaUnderCurve } from './area-under-curve';
import { bootstrapInterval } from './bootstrap-interval';
import { claimExamples, exampleScore, type PolicyExample, readPolicyExamples } from './policy-examples';
import { bm25Doubt, overlapDoubt, precisionDoubt } from './policy-peers';
import { trainClaims } from './policy-training';
import { printTable } from './print-table';

const FOLDS = 10;
const HEAD = ['score', 'n', 'wrong', 'AUC', '95%'];

/** A row of a table: AUC of a score for the cases that `of` admits. */
export function aucRow(
  name: string,
  scores: readonly number[],
  wrong: readonly boolean[],
  of: (index: number) => boolean = () => true,
): string[] {
  const cases = scores.flatMap((score, i) => (of(i) ? [{ score, wrong: wrong[i] === true }] : []));
  const auc = (rows: typeof cases) =>
    areaUnderCurve(
      rows.map((r) => r.score),
      rows.map((r) => r.wrong),
    );
  const interval = bootstrapInterval(cases.length, (drawn) => auc(drawn.flatMap((i) => cases[i] ?? [])));
  const figure = auc(cases).toFixed(3);
  const spread = `${interval.low.toFixed(2)}-${interval.high.toFixed(2)}`;
  return [name, String(cases.length), String(cases.filter((c) => c.wrong).length), figure, spread];
}

/** Unsupported answers beside the entry they were given: the score in cross-validation, and plain peers. */
export function policyClaims(folder: string): void {
  const examples = readPolicyExamples(folder);
  if (examples === null) {
    console.log(`skipped: no policy_claims in ${folder}`);
    return;
  }
  const wrong = examples.map((e) => e.wrong);
  const scores: [string, readonly number[]][] = [
    ['this score, ten-fold by entry', crossValidated(examples, (e) => e.group)],
    ['this score, leaving one system out', crossValidated(examples, (e) => e.system)],
    ['idf precision', examples.map((e) => precisionDoubt(e.bot, e.policy))],
    ['word overlap', examples.map((e) => overlapDoubt(e.bot, e.policy))],
    ['BM25 alone', examples.map((e) => bm25Doubt(e.bot, e.policy))],
  ];
  const right = (i: number) => examples[i]?.rightSnippet === true;
  printTable(
    'Unsupported claims, policy_claims, all rows',
    HEAD,
    scores.map(([n, s]) => aucRow(n, s, wrong)),
  );
  printTable(
    'Unsupported claims, policy_claims, right_snippet only',
    HEAD,
    scores.map(([name, s]) => aucRow(name, s, wrong, right)),
  );
}

/** Each example's score by a model that saw nothing of its group; the worst statement decides. */
function crossValidated(examples: readonly PolicyExample[], groupOf: (e: PolicyExample) => string): number[] {
  return scoredByFold(examples, groupOf, (others) => {
    const model = trainClaims(claimExamples(others));
    return (example) => exampleScore(example, model, TEXT_WEIGHTS);
  });
}

/** Scores by models that `train` makes from the examples of other groups, in ten folds. */
export function scoredByFold(
  examples: readonly PolicyExample[],
  groupOf: (e: PolicyExample) => string,
  train: (others: readonly PolicyExample[]) => (example: PolicyExample) => number,
): number[] {
  const groups = [...new Set(examples.map(groupOf))];
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const scores = new Array<number>(examples.length).fill(0);
  for (const fold of new Set(foldOf.values())) {
    const own = (e: PolicyExample) => foldOf.get(groupOf(e)) === fold;
    const score = train(examples.filter((e) => !own(e)));
    for (const [i, example] of examples.entries()) if (own(example)) scores[i] = score(example);
  }
  return scores;
}
