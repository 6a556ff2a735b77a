import { type LogisticWeights, logistic } from '@/core/math/logistic';
import type { Example } from './confusion-examples';

const STEPS = 800;
const RATE = 0.5;

/** Logistic regression by Nesterov gradient descent from zero, with a ridge penalty; deterministic. */
export function trainLogistic(examples: readonly Example[], ridge: number): LogisticWeights {
  const size = examples[0]?.features.length ?? 0;
  let now: LogisticWeights = { bias: 0, weights: new Array<number>(size).fill(0) };
  let last = now;
  for (let step = 0; step < STEPS; step++) {
    const push = step / (step + 3);
    const ahead = {
      bias: now.bias + push * (now.bias - last.bias),
      weights: now.weights.map((w, i) => w + push * (w - (last.weights[i] ?? 0))),
    };
    let biasSlope = 0;
    const slope = new Array<number>(size).fill(0);
    for (const { features, wrong } of examples) {
      const error = logistic(features, ahead) - Number(wrong);
      biasSlope += error;
      for (let i = 0; i < size; i++) slope[i] = (slope[i] ?? 0) + error * (features[i] ?? 0);
    }
    last = now;
    now = {
      bias: ahead.bias - (RATE * biasSlope) / examples.length,
      weights: ahead.weights.map((w, i) => w - RATE * ((slope[i] ?? 0) / examples.length + ridge * w)),
    };
  }
  return now;
}

/** Probability of each example by a model trained on the conversations of the other folds, as `prepared` shows them. */
export function crossValidated(
  examples: readonly Example[],
  ridge: number,
  foldOf: (conversation: string) => number,
  prepared: (examples: readonly Example[]) => readonly Example[] = (known) => known,
): number[] {
  const folds = new Set(examples.map((e) => foldOf(e.conversation)));
  const models = new Map(
    [...folds].map((fold) => [
      fold,
      trainLogistic(prepared(examples.filter((e) => foldOf(e.conversation) !== fold)), ridge),
    ]),
  );
  return examples.map(({ features, conversation }) => {
    const model = models.get(foldOf(conversation));
    return model === undefined ? 0 : logistic(features, model);
  });
}
