const ROUNDS = 12;

/**
 * Groups rows of length 1 by k-means on their angles; gives the cluster of each row that `kept` names. Only the
 * first `leading` of them move the centres, and every n-th of those is a first centre: no chance is involved.
 */
export function kMeans(
  rows: Float32Array,
  dimensions: number,
  kept: readonly number[],
  leading: number,
  k: number,
): number[] {
  const first = kept.slice(0, leading);
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    const row = first[Math.floor((c * first.length) / k)] ?? 0;
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  const nearest = (row: number) => {
    let best = 0;
    let score = -2;
    for (let c = 0; c < k; c++) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++)
        dot += (rows[row * dimensions + d] as number) * (centres[c * dimensions + d] as number);
      if (dot > score) {
        best = c;
        score = dot;
      }
    }
    return best;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(k * dimensions);
    for (const row of first) {
      const c = nearest(row);
      for (let d = 0; d < dimensions; d++)
        sums[c * dimensions + d] =
          (sums[c * dimensions + d] as number) + (rows[row * dimensions + d] as number);
    }
    for (let c = 0; c < k; c++) {
      const own = sums.subarray(c * dimensions, (c + 1) * dimensions);
      const length = Math.hypot(...own) || 1;
      for (let d = 0; d < dimensions; d++) centres[c * dimensions + d] = (own[d] as number) / length;
    }
  }
  return kept.map(nearest);
}
