import { type PolicyExample, textExamples } from './policy-examples';
import { type ClaimModel, trainClaims } from './policy-training';

export const TEXT_CORPORA = ['faithdial_audit', 'q2_wow_consistency'] as const;
const STEPS = 1500;
const RIDGE = 0.001;

/** The model of whole answers beside running text, from what is there of the two corpora. */
export function trainTexts(
  sets: readonly { name: (typeof TEXT_CORPORA)[number]; examples: readonly PolicyExample[] }[],
): ClaimModel {
  return trainClaims(
    sets.flatMap(({ examples }) => textExamples(examples)),
    STEPS,
    RIDGE,
  );
}
