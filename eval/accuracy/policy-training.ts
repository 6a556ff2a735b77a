import { type LogisticModel, logOdds } from '@/core/scoring/accuracy/policy-score';

const STEPS = 600;
const RATE = 0.5;
/** Ridge penalty. */
const RIDGE = 0.002;

export interface ClaimExample {
  features: number[];
  wrong: boolean;
}

export type ClaimModel = LogisticModel;
export const odds = logOdds;

/** Logistic regression, Nesterov gradient descent from zero with a ridge penalty; deterministic. */
export function trainClaims(examples: readonly ClaimExample[], steps = STEPS, ridge = RIDGE): ClaimModel {
  const size = examples[0]?.features.length ?? 0;
  let bias = 0;
  let weights = new Array<number>(size).fill(0);
  let lastBias = 0;
  let last = weights;
  for (let step = 0; step < steps; step++) {
    const push = step / (step + 3);
    const aheadBias = bias + push * (bias - lastBias);
    const ahead = weights.map((w, i) => w + push * (w - (last[i] ?? 0)));
    const slope = new Array<number>(size).fill(0);
    let biasSlope = 0;
    for (const { features, wrong } of examples) {
      let z = aheadBias;
      for (let i = 0; i < size; i++) z += (ahead[i] ?? 0) * (features[i] ?? 0);
      const error = 1 / (1 + Math.exp(-z)) - Number(wrong);
      biasSlope += error;
      for (let i = 0; i < size; i++) slope[i] = (slope[i] ?? 0) + error * (features[i] ?? 0);
    }
    lastBias = bias;
    last = weights;
    bias = aheadBias - (RATE * biasSlope) / examples.length;
    weights = ahead.map((w, i) => w - RATE * ((slope[i] ?? 0) / examples.length + ridge * w));
  }
  return { bias, weights };
}
