import Link from 'next/link';
import { Figure } from '@/components/figure/figure';
import { FigureRow } from '@/components/figure/figure-row';
import { formatCount } from '@/components/figure/format-count';
import { formatRate } from '@/components/figure/format-rate';
import { conversationsHref } from '@/components/filter/conversations-href';
import type { Filter, Outcome } from '@/core/filter/filter';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { Overview } from '@/core/metrics/overview';
import type { Rate } from '@/core/metrics/rate';

/** The four figures that sum the period up, each open to its conversations. */
export function HeadlineFigures({ overview, filter }: { overview: Overview; filter: Filter }) {
  const { trust } = overview;
  const known = trust.value !== null && trust.low !== null && trust.high !== null;
  return (
    <section aria-labelledby="headline-figures">
      <h2 id="headline-figures" className="unseen">
        The period in four figures
      </h2>
      <FigureRow>
        <Figure
          main
          label={FIGURES.trust.label}
          definition={FIGURES.trust.definition}
          value={trust.value === null ? null : String(Math.round(trust.value))}
          unit="of 100"
          range={known ? { value: trust.value ?? 0, low: trust.low ?? 0, high: trust.high ?? 0 } : null}
          interval={known ? `${Math.round(trust.low ?? 0)} to ${Math.round(trust.high ?? 0)}` : null}
          reason={sentence(trust.reason)}
          basis={
            <>
              from <Counted filter={filter} outcome="scored" count={overview.scored} /> scored conversations
            </>
          }
        />
        <RateFigure
          figure="escalationFailureRate"
          rate={overview.escalationFailureRate}
          filter={filter}
          numerator="escalation-failed"
          denominator="asked"
          noun="that asked for a person"
        />
        <RateFigure
          figure="confusionRate"
          rate={overview.confusionRate}
          filter={filter}
          numerator="confused"
          denominator="scored"
          noun="scored"
        />
        <RateFigure
          figure="negativeEndRate"
          rate={overview.negativeEndRate}
          filter={filter}
          numerator="negative-end"
          denominator="scored"
          noun="scored"
        />
      </FigureRow>
    </section>
  );
}

interface RateFigureProps {
  figure: 'escalationFailureRate' | 'confusionRate' | 'negativeEndRate';
  rate: Rate;
  filter: Filter;
  numerator: Outcome;
  denominator: Outcome;
  noun: string;
}

function RateFigure({ figure, rate, filter, numerator, denominator, noun }: RateFigureProps) {
  const { value, low, high } = rate;
  const known = value !== null && low !== null && high !== null;
  return (
    <Figure
      label={FIGURES[figure].label}
      definition={FIGURES[figure].definition}
      value={value === null ? null : formatRate(value)}
      range={known ? { value: 100 * value, low: 100 * low, high: 100 * high } : null}
      interval={known ? `${formatRate(low)} to ${formatRate(high)}` : null}
      reason={sentence(rate.reason)}
      basis={
        <>
          <Counted filter={filter} outcome={numerator} count={rate.numerator} /> of{' '}
          <Counted filter={filter} outcome={denominator} count={rate.denominator} /> {noun}
        </>
      }
    />
  );
}

/** A count that opens the conversations it counted. */
function Counted({ filter, outcome, count }: { filter: Filter; outcome: Outcome; count: number }) {
  return count === 0 ? '0' : <Link href={conversationsHref(filter, { outcome })}>{formatCount(count)}</Link>;
}

/** The metrics give reasons as phrases; a page says them as sentences. */
function sentence(reason: string | null): string | null {
  return reason === null ? null : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
