import { Figure } from '@/components/figure/figure';
import { sentence } from '@/components/figure/sentence';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { FittedAsymmetry } from '@/core/metrics/fitted-asymmetry';
import { plural } from '@/core/text/plural';

/** How much a bad contact weighs in this workspace's own data. */
export function AsymmetryFigure({
  asymmetry: { value, low, high, n, left, reason },
}: {
  asymmetry: FittedAsymmetry;
}) {
  return (
    <Figure
      label={FIGURES.fittedAsymmetry.label}
      definition={FIGURES.fittedAsymmetry.definition}
      value={value === null ? null : value.toFixed(1)}
      unit="good ones"
      range={null}
      interval={low === null || high === null ? null : `${low.toFixed(1)} to ${high.toFixed(1)}`}
      reason={sentence(reason)}
      basis={n === 0 ? '' : `${plural(n, 'customer')}, ${left} of whom left`}
    />
  );
}
