/**
 * Learned by `npx tsx eval/accuracy/policy-train.ts` from 5150 answers of four systems beside the FAQ
 * entry they were given, rated by three people each (DSTC9 track 1, Apache-2.0); the file holds no text of theirs.
 */
export const CLAIM_WEIGHTS: { bias: number; weights: readonly number[] } = {
  bias: -1.03,
  weights: [
    -0.666, // subject held by the best entry
    -0.666, // subject held by the best three
    -1.542, // rule taken up by the statement
    -1.066, // pairs of words held
    0.432, // rarest word not held
    1.034, // words not held
    1.49, // number not held
    0.211, // other quantity
    1.402, // other polarity
    0.164, // other answer
    0.307, // no against a rule without one
    0.565, // yes against a rule with no
    0.082, // free against charged
    0.387, // scope differs
    -0.34, // negated
    0.735, // name not held
    0.607, // condition dropped
    0.093, // short
    0.942, // denied word that the rule grants
    -0.053, // granted word that the rule denies
    -0.142, // negated and not held
    0.402, // polarity alone differs
  ],
};
