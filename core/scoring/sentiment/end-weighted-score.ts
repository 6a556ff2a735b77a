/** How fast the score saturates; METRICS "Others". */
const STEEPNESS = 0.75;

/**
 * Summary of a conversation's feelings, -100 to 100, in which the end weighs most:
 * 100 tanh(0.75 raw), raw = sum over emotional phrases of +-1 * position / phrases, as METRICS
 * "Others" has it; positions run from 0 to 1. Without emotion 0.
 */
export function endWeightedScore(phrases: readonly { sign: 1 | -1; position: number }[]): number {
  if (phrases.length === 0) return 0;
  const raw = phrases.reduce((sum, { sign, position }) => sum + sign * position, 0);
  return 100 * Math.tanh(STEEPNESS * raw);
}
