const SEED = 20_240_601;

/** Bootstrap 95% interval of a figure of `n` cases, drawn with replacement; deterministic. */
export function bootstrapInterval(
  n: number,
  figure: (drawn: readonly number[]) => number,
  rounds = 200,
): { low: number; high: number } {
  let state = SEED;
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const drawn = Array.from({ length: n }, () => {
      // Numerical Recipes' linear congruential generator; its high bits pick the case.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 4_294_967_296) * n);
    });
    const value = figure(drawn);
    if (!Number.isNaN(value)) figures.push(value);
  }
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.floor(share * (figures.length - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}
