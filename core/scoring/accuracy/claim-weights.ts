/**
 * Learned by `npx tsx eval/accuracy/policy-train.ts` from 5150 answers of four systems beside the FAQ
 * entry they were given, rated by three people each (DSTC9 track 1, Apache-2.0); the file holds no text of theirs.
 */
export const CLAIM_WEIGHTS: { bias: number; weights: readonly number[] } = {
  bias: -1.26,
  weights: [
    -0.736, // subject held by the best entry
    -0.736, // subject held by the best three
    -1.145, // rule taken up by the statement
    -0.972, // pairs of words held
    0.444, // rarest word not held
    0.887, // words not held
    1.249, // number not held
    0.194, // other quantity
    1.914, // other polarity
    0.141, // other answer
    0.59, // no against a rule without one
    0.357, // yes against a rule with no
    0.453, // free against charged
    0.481, // scope differs
    -0.402, // negated
    0.672, // name not held
    0.3, // condition dropped
    -0.113, // short
    0.707, // denied word that the rule grants
    0.321, // granted word that the rule denies
    -0.277, // negated and not held
    0.634, // polarity alone differs
    -0.319, // news of the rule taken up
    2.232, // numbers of the rule left out
    0.504, // nothing of the news taken up
  ],
};
