import type { ReactNode } from 'react';
import type { Filter } from '@/core/filter/filter';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES, type FigureKey } from '@/core/metrics/figure-catalog';
import type { Rate } from '@/core/metrics/rate';
import { formatRate } from '@/core/text/format-rate';
import { Counted } from './counted';
import { Figure } from './figure';
import { sentence } from './sentence';

export interface RateFigureProps {
  figure: FigureKey;
  /** Another name than the catalogue's, where it stands beside its like. */
  label?: string;
  rate: Rate;
  filter: Filter;
  /** What narrows the filter to the conversations above and below the line. */
  numerator: Partial<Filter>;
  denominator: Partial<Filter>;
  /** What the denominator is: "scored". */
  noun: string;
  change?: ReactNode;
  main?: boolean;
}

/** A share as a figure; both of its counts open their conversations. Of too few there is no share, only the counts. */
export function RateFigure(props: RateFigureProps) {
  const { figure, label, rate, filter, numerator, denominator, noun, change, main } = props;
  const { value, low, high } = rate;
  const few = value !== null && rate.denominator < ENOUGH;
  const known = !few && value !== null && low !== null && high !== null;
  const name = label ?? FIGURES[figure].label;
  return (
    <Figure
      main={main}
      label={name}
      definition={FIGURES[figure].definition}
      value={known ? formatRate(value) : null}
      range={known ? { value: 100 * value, low: 100 * low, high: 100 * high } : null}
      interval={known ? `${formatRate(low)} to ${formatRate(high)}` : null}
      reason={few ? `Too few to say: ${rate.denominator}, ${ENOUGH} are needed.` : sentence(rate.reason)}
      change={few ? undefined : change}
      basis={
        <>
          <Counted filter={filter} also={numerator} count={rate.numerator} /> of{' '}
          <Counted filter={filter} also={denominator} count={rate.denominator} /> {noun}
        </>
      }
    />
  );
}
