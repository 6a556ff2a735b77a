/**
 * Learned by `npx tsx eval/accuracy/policy-train.ts` from 5150 answers of four systems beside the FAQ
 * entry they were given, rated by three people each (DSTC9 track 1, Apache-2.0); the file holds no text of theirs.
 */
export const CLAIM_WEIGHTS: { bias: number; weights: readonly number[] } = {
  bias: -1.281,
  weights: [
    -0.725, // subject held by the best entry
    -0.725, // subject held by the best three
    -1.153, // rule taken up by the statement
    -0.949, // pairs of words held
    0.453, // rarest word not held
    0.861, // words not held
    1.25, // number not held
    0.194, // other quantity
    1.949, // other polarity
    0.137, // other answer
    0.586, // no against a rule without one
    0.348, // yes against a rule with no
    0.45, // free against charged
    0.561, // scope differs
    -0.389, // negated
    0.667, // name not held
    0.294, // condition dropped
    -0.123, // short
    0.728, // denied word that the rule grants
    0.309, // granted word that the rule denies
    -0.275, // negated and not held
    0.659, // polarity alone differs
    -0.349, // news of the rule taken up
    2.224, // numbers of the rule left out
    0.548, // nothing of the news taken up
  ],
};
