/** A logistic model over named features: small enough to be read. */
export interface LinearModel {
  bias: number;
  /** By the name of the feature, in the order of the vector. */
  weights: Readonly<Record<string, number>>;
}

export interface Contribution {
  feature: string;
  value: number;
  /** What it adds to the log-odds. */
  adds: number;
}

/** Log-odds of a feature vector; a feature that is missing counts as 0. */
export function logOdds(features: readonly number[], model: LinearModel): number {
  let weights = columns.get(model);
  if (weights === undefined) {
    weights = Float64Array.from(Object.values(model.weights));
    columns.set(model, weights);
  }
  let sum = model.bias;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** The weights of models in the order of their features: names are looked up once. */
const columns = new WeakMap<LinearModel, Float64Array>();

/** The logistic function: log-odds to a probability, (0, 1). */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Why a model says what it says: what each feature adds to the log-odds, the weightiest first; zeros are left out. */
export function contributions(features: readonly number[], model: LinearModel): Contribution[] {
  return Object.entries(model.weights)
    .map(([feature, weight], at) => {
      const value = features[at] ?? 0;
      return { feature, value, adds: weight * value };
    })
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
