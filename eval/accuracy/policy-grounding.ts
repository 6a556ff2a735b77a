import { CLAIM_WEIGHTS } from '@/core/scoring/accuracy/claim-weights';
import { aucRow, scoredByFold } from './policy-claims';
import { exampleScore, type PolicyExample, readGroundedExamples } from './policy-examples';
import { bm25Doubt, overlapDoubt, precisionDoubt, type Source } from './policy-peers';
import { TEXT_CORPORA, trainTexts } from './policy-texts';
import { printTable } from './print-table';

/** Answers that their evidence does not bear out: beside running text, which no question opens. */
export function policyGrounding(folder: string): void {
  const sets = TEXT_CORPORA.flatMap((name) => {
    const examples = readGroundedExamples(folder, name);
    if (examples === null) console.log(`skipped: no ${name} in ${folder}`);
    return examples === null ? [] : [{ name, examples }];
  });
  const all = sets.flatMap(({ examples }) => examples);
  const nameOf = new Map(sets.flatMap(({ name, examples }) => examples.map((e) => [e, name] as const)));
  const scorerFrom = (examples: readonly PolicyExample[]) => {
    const model = trainTexts(
      TEXT_CORPORA.map((name) => ({ name, examples: examples.filter((e) => nameOf.get(e) === name) })),
    );
    return (example: PolicyExample) => exampleScore(example, CLAIM_WEIGHTS, model);
  };
  const folded = scoredByFold(all, (e) => e.group, scorerFrom);
  for (const { name, examples } of sets) {
    const wrong = examples.map((e) => e.wrong);
    const own = all.flatMap((e, i) => (nameOf.get(e) === name ? (folded[i] ?? 0) : []));
    const other = scorerFrom(all.filter((e) => nameOf.get(e) !== name));
    const peer = (doubt: (text: string, source: Source) => number) =>
      examples.map((e) => doubt(e.bot, e.policy));
    printTable(
      `Grounding, ${name}`,
      ['score', 'n', 'wrong', 'AUC', '95%'],
      [
        aucRow('this score, ten-fold by evidence', own, wrong),
        aucRow('this score, trained on the other corpus', examples.map(other), wrong),
        aucRow('idf precision', peer(precisionDoubt), wrong),
        aucRow('word overlap', peer(overlapDoubt), wrong),
        aucRow('BM25 alone', peer(bm25Doubt), wrong),
      ],
    );
  }
}
