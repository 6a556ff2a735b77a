/**
 * Learned by `npx tsx eval/accuracy/policy-train.ts` from 5150 answers of four systems beside the FAQ
 * entry they were given, rated by three people each (DSTC9 track 1, Apache-2.0); the file holds no text of theirs.
 */
export const CLAIM_WEIGHTS: { bias: number; weights: readonly number[] } = {
  bias: -1.828,
  weights: [
    -0.507, // subject held by the best entry
    -0.507, // subject held by the best three
    -1.027, // rule taken up by the statement
    -1.012, // pairs of words held
    0.703, // rarest word not held
    1.061, // words not held
    1.31, // number not held
    0.393, // other quantity
    1.942, // other polarity
    0.131, // other answer
    0.554, // no against a rule without one
    0.354, // yes against a rule with no
    0.014, // free against charged
    0.551, // scope differs
    -0.374, // negated
    0.743, // name not held
    0.336, // condition dropped
    -0.061, // short
    0.712, // denied word that the rule grants
    0.301, // granted word that the rule denies
    -0.185, // negated and not held
    0.661, // polarity alone differs
    -0.299, // news of the rule taken up
    2.154, // numbers of the rule left out
    0.554, // nothing of the news taken up
  ],
};
