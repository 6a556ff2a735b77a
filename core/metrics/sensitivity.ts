import { trust } from './trust';

/** The ratios that settings allow: a bad conversation debits 1 to 20 credits. */
const RATIOS = Array.from({ length: 20 }, (_, i) => i + 1);

export interface TrustAtRatio {
  ratio: number;
  /** Trust in points, 0 to 100. */
  value: number;
}

/**
 * How trust moves with the convention: T at R = 1 to 20 for a mean severity in [0, 1]. Null gives none.
 * Source: METRICS "Trust", step 3.
 */
export function sensitivity(severity: number | null): TrustAtRatio[] {
  if (severity === null) return [];
  return RATIOS.map((ratio) => ({ ratio, value: trust(severity, ratio) }));
}
