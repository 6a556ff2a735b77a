/**
 * Learned by `npx tsx eval/accuracy/policy-train.ts` from 5150 answers of four systems beside the FAQ
 * entry they were given, rated by three people each (DSTC9 track 1, Apache-2.0); the file holds no text of theirs.
 */
export const CLAIM_WEIGHTS: { bias: number; weights: readonly number[] } = {
  bias: -0.673,
  weights: [
    -0.812, // subject held by the best entry
    -0.812, // subject held by the best three
    -1.625, // rule taken up by the statement
    -1.027, // pairs of words held
    0.337, // rarest word not held
    0.904, // words not held
    1.445, // number not held
    0.213, // other quantity
    1.820, // other polarity
    0.134, // other answer
    0.608, // no against a rule without one
    0.357, // yes against a rule with no
    0.524, // free against charged
    0.407, // scope differs
    -0.347, // negated
    0.623, // name not held
    0.628, // condition dropped
    0.007, // short
    0.830, // denied word that the rule grants
    0.179, // granted word that the rule denies
    -0.142, // negated and not held
    0.623, // polarity alone differs
  ],
};
