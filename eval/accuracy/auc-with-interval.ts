import { areaUnderCurve } from './area-under-curve';
import { bootstrapInterval } from './bootstrap-interval';

/** Area under the curve with its bootstrap interval, cases drawn one by one: "0.922 (0.91-0.93)". */
export function aucWithInterval(scores: readonly number[], positive: readonly boolean[]): string {
  const auc = (drawn: readonly number[]) =>
    areaUnderCurve(
      drawn.map((i) => scores[i] ?? 0),
      drawn.map((i) => positive[i] === true),
    );
  const { low, high } = bootstrapInterval(scores.length, auc);
  return `${auc([...scores.keys()]).toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}
