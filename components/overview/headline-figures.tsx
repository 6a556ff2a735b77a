import { ChangeWords } from '@/components/figure/change-words';
import { FigureRow } from '@/components/figure/figure-row';
import { inPoints } from '@/components/figure/in-points';
import { RateFigure } from '@/components/figure/rate-figure';
import type { Filter, Outcome } from '@/core/filter/filter';
import type { Overview } from '@/core/metrics/overview';
import type { PeriodComparison } from '@/core/metrics/period-comparison';
import { TrustHeadline } from './trust-headline';

const RATES = [
  {
    figure: 'escalationFailureRate',
    numerator: 'escalation-failed',
    denominator: 'asked',
    noun: 'that asked for a person',
  },
  { figure: 'confusionRate', numerator: 'confused', denominator: 'scored', noun: 'scored' },
  { figure: 'negativeEndRate', numerator: 'negative-end', denominator: 'scored', noun: 'scored' },
] as const satisfies { figure: string; numerator: Outcome; denominator: Outcome; noun: string }[];

/** The four figures that sum the period up, each open to its conversations. */
export function HeadlineFigures({
  overview,
  comparison,
  filter,
}: {
  overview: Overview;
  /** null where nothing can be compared. */
  comparison: PeriodComparison | null;
  filter: Filter;
}) {
  const { value, low, high, reason } = overview.trust;
  const all = comparison?.trust.find(({ channel }) => channel === null)?.change;
  return (
    <section aria-labelledby="headline-figures">
      <h2 id="headline-figures" className="unseen">
        The period in four figures
      </h2>
      <FigureRow>
        <TrustHeadline
          trust={{ value, low, high }}
          reason={reason}
          now={all ? points(all.now) : null}
          before={all ? points(all.before) : null}
          scored={overview.scored}
          filter={filter}
        />
        {RATES.map(({ figure, numerator, denominator, noun }) => {
          const change = comparison?.rates.find((row) => row.channel === null && row.metric.key === figure);
          return (
            <RateFigure
              key={figure}
              figure={figure}
              rate={overview[figure]}
              filter={filter}
              numerator={{ outcome: numerator }}
              denominator={{ outcome: denominator }}
              noun={noun}
              change={change && <ChangeWords change={inPoints(change)} better="down" />}
            />
          );
        })}
      </FigureRow>
    </section>
  );
}

function points({ value, low, high }: { value: number | null; low: number | null; high: number | null }) {
  return { value, low, high };
}
