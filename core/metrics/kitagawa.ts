import type { Strata } from './strata';

export interface KitagawaSplit {
  /** Change of the raw mean severity b, later minus earlier; quality + mix. */
  severity: number;
  quality: number;
  mix: number;
  /** The same in points of trust; they add up to the change of T. Bad news is negative here. */
  points: { trust: number; quality: number; mix: number };
}

/**
 * Splits the change of mean severity between two periods into quality (the same cases went otherwise)
 * and mix (other cases came): db = sum Wbar db_h + sum bbar dW_h, exact to rounding. A stratum seen in
 * one period only changes the mix, not the quality. Null where either period has nothing scored.
 * Points follow the chord of T between the periods, so they add up too.
 * Source: E. M. Kitagawa, JASA 50 (1955) 1168-1194; METRICS "Trust", step 6.
 */
export function kitagawa(earlier: Strata, later: Strata, ratio: number): KitagawaSplit | null {
  const before = total(earlier);
  const after = total(later);
  if (before.n === 0 || after.n === 0) return null;
  let quality = 0;
  let mix = 0;
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const was = earlier.get(key);
    const is = later.get(key);
    const weightWas = (was?.n ?? 0) / before.n;
    const weightIs = (is?.n ?? 0) / after.n;
    const meanWas = was ? was.severity / was.n : null;
    const meanIs = is ? is.severity / is.n : null;
    const from = meanWas ?? meanIs ?? 0;
    const to = meanIs ?? from;
    quality += ((weightWas + weightIs) / 2) * (to - from);
    mix += ((from + to) / 2) * (weightIs - weightWas);
  }
  const slope = chord(before.severity / before.n, after.severity / after.n, ratio);
  const severity = after.severity / after.n - before.severity / before.n;
  const points = { trust: severity * slope, quality: quality * slope, mix: mix * slope };
  return { severity, quality, mix, points };
}

/** (T(c) - T(b)) / (c - b), in a form that holds for b = c too. */
function chord(b: number, c: number, ratio: number): number {
  return (-100 * ratio) / ((1 + (ratio - 1) * b) * (1 + (ratio - 1) * c));
}

function total(strata: Strata): { n: number; severity: number } {
  let n = 0;
  let severity = 0;
  for (const stratum of strata.values()) {
    n += stratum.n;
    severity += stratum.severity;
  }
  return { n, severity };
}
