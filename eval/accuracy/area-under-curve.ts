/** Probability that a positive case has the higher score, ties counting half; NaN without both kinds. */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores
    .map((score, i) => ({ score, hit: positive[i] === true }))
    .sort((a, b) => a.score - b.score);
  let hits = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to++;
    const rank = (from + to + 1) / 2;
    const tied = order.slice(from, to).filter((entry) => entry.hit).length;
    hits += tied;
    rankSum += tied * rank;
    from = to;
  }
  return (rankSum - (hits * (hits + 1)) / 2) / (hits * (order.length - hits));
}
