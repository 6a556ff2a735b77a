/** A logistic regression: one weight a feature, in the features' order. */
export interface LogisticWeights {
  bias: number;
  weights: readonly number[];
}

/** Probability in (0, 1) that a logistic regression gives these features; a feature without a weight does not count. */
export function logistic(features: readonly number[], { bias, weights }: LogisticWeights): number {
  let sum = bias;
  for (let i = 0; i < features.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
