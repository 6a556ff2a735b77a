'use client';

import { ChangeWords } from '@/components/figure/change-words';
import { Counted } from '@/components/figure/counted';
import { Figure } from '@/components/figure/figure';
import { sentence } from '@/components/figure/sentence';
import type { Points } from '@/components/trust/channel-move';
import { useRatio } from '@/components/trust/ratio-provider';
import type { Filter } from '@/core/filter/filter';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { figureChange } from '@/core/metrics/figure-change';
import { trustAt } from '@/core/metrics/trust-at';

/** Trust of everything that is shown, at the ratio that is tried out. */
export function TrustHeadline({
  trust,
  reason,
  now,
  before,
  scored,
  filter,
}: {
  trust: Points;
  /** Why there is no value. */
  reason: string | null;
  /** Of the two periods that are compared; null where nothing is. */
  now: Points | null;
  before: Points | null;
  scored: number;
  filter: Filter;
}) {
  const { ratio, own } = useRatio();
  const { value, low, high } = trustAt(trust, own, ratio);
  const known = value !== null && low !== null && high !== null;
  const change = now && before && figureChange(trustAt(now, own, ratio), trustAt(before, own, ratio));
  return (
    <Figure
      main
      label={FIGURES.trust.label}
      definition={FIGURES.trust.definition}
      value={value === null ? null : String(Math.round(value))}
      unit="of 100"
      range={known ? { value, low, high } : null}
      interval={known ? `${Math.round(low)} to ${Math.round(high)}` : null}
      reason={sentence(reason)}
      change={change && <ChangeWords change={change} better="up" />}
      basis={
        <>
          from <Counted filter={filter} also={{ outcome: 'scored' }} count={scored} /> scored conversations
        </>
      }
    />
  );
}
