import { Counted } from '@/components/figure/counted';
import { Figure } from '@/components/figure/figure';
import { FigureRow } from '@/components/figure/figure-row';
import { RateFigure } from '@/components/figure/rate-figure';
import { sentence } from '@/components/figure/sentence';
import type { Filter } from '@/core/filter/filter';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { Overview } from '@/core/metrics/overview';

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
              from <Counted filter={filter} also={{ outcome: 'scored' }} count={overview.scored} /> scored
              conversations
            </>
          }
        />
        <RateFigure
          figure="escalationFailureRate"
          rate={overview.escalationFailureRate}
          filter={filter}
          numerator={{ outcome: 'escalation-failed' }}
          denominator={{ outcome: 'asked' }}
          noun="that asked for a person"
        />
        <RateFigure
          figure="confusionRate"
          rate={overview.confusionRate}
          filter={filter}
          numerator={{ outcome: 'confused' }}
          denominator={{ outcome: 'scored' }}
          noun="scored"
        />
        <RateFigure
          figure="negativeEndRate"
          rate={overview.negativeEndRate}
          filter={filter}
          numerator={{ outcome: 'negative-end' }}
          denominator={{ outcome: 'scored' }}
          noun="scored"
        />
      </FigureRow>
    </section>
  );
}
