import { FigureRow } from '@/components/figure/figure-row';
import { RateFigure } from '@/components/figure/rate-figure';
import type { Filter } from '@/core/filter/filter';
import type { Resolutions } from '@/core/metrics/resolutions';

/** The four ways to count what was solved without a person, the vendor's first and the one that lasts last. */
export function ResolutionFigures({ figures, filter }: { figures: Resolutions; filter: Filter }) {
  const scored = { denominator: { outcome: 'scored' as const }, noun: 'scored', filter };
  return (
    <section aria-labelledby="four-ways">
      <h2 id="four-ways" className="unseen">
        Four ways to count, all channels shown
      </h2>
      <FigureRow>
        <RateFigure
          figure="containedRate"
          rate={figures.contained}
          numerator={{ outcome: 'contained' }}
          {...scored}
        />
        <RateFigure
          figure="assumedRate"
          rate={figures.assumed}
          numerator={{ outcome: 'assumed' }}
          {...scored}
        />
        <RateFigure
          figure="verifiedRate"
          rate={figures.verified}
          numerator={{ outcome: 'verified' }}
          {...scored}
        />
        <RateFigure
          main
          figure="durableRate"
          rate={figures.durable}
          filter={filter}
          numerator={{ outcome: 'durable' }}
          denominator={{ outcome: 'followed-7' }}
          noun="followed for 7 days"
        />
      </FigureRow>
    </section>
  );
}
