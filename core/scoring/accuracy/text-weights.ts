/**
 * Learned by `npx tsx eval/accuracy/policy-train.ts` from 2214 and 1088 answers beside the text they
 * were to keep to (FaithDial audit and Q2, MIT); the file holds no text of theirs.
 */
export const TEXT_WEIGHTS: { bias: number; weights: readonly number[] } = {
  bias: -1.777,
  weights: [
    1.481, // subject out of the order of the entry
    0.941, // subject not held
    -0.09, // words not held
    0.75, // pairs of words not held
    0.331, // numbers not held
    -1.397, // entry taken up
    0.166, // first person
    -0.677, // negated, and the entry not
    -0.232, // question
    -0.168, // subject words not held
    -0.337, // subject words
    2.319, // words
    0.924, // words out of the order of the entry
  ],
};
