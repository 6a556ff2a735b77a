import { DRIVER_GROUPS, type DriverGroup } from './driver-group';

export type GroupValues = Record<DriverGroup, number>;

export interface Severity {
  /** How bad the conversation was, 0 (good) to 1. */
  total: number;
  /** What each group took; the parts sum to `total`. */
  parts: GroupValues;
}

/** Keeps ln(1 - w p) finite where a certain finding meets a weight of 1. */
const NEARLY_CERTAIN = 1 - 1e-9;

/**
 * Severity of one conversation: s = 1 - prod(1 - w_k p_k) over the driver groups, and its exact
 * split s_k = s ln(1 - w_k p_k) / sum_j ln(1 - w_j p_j). Probabilities and weights outside
 * [0, 1] are clamped; nothing found gives all zeros. Source: METRICS "Trust", steps 1 and 5.
 */
export function severity(probability: GroupValues, weight: GroupValues): Severity {
  const logs = {} as GroupValues;
  let sum = 0;
  for (const group of DRIVER_GROUPS) {
    const hit = Math.min(Math.max(weight[group], 0) * Math.max(probability[group], 0), NEARLY_CERTAIN);
    logs[group] = hit > 0 ? Math.log1p(-hit) : 0;
    sum += logs[group];
  }
  const total = sum === 0 ? 0 : -Math.expm1(sum);
  const parts = {} as GroupValues;
  for (const group of DRIVER_GROUPS) parts[group] = sum === 0 ? 0 : (total * logs[group]) / sum;
  return { total, parts };
}
