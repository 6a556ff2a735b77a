import { ChartFrame } from '@/components/charts/chart-frame';
import { ratesTable } from '@/components/charts/rates-table';
import { ChangeWords } from '@/components/figure/change-words';
import { Counted } from '@/components/figure/counted';
import { FigureTable } from '@/components/figure/figure-table';
import { inPoints } from '@/components/figure/in-points';
import { RateCell } from '@/components/figure/rate-cell';
import { readingOf } from '@/components/reading/reading-of';
import type { Filter } from '@/core/filter/filter';
import type { VersionRow } from '@/core/metrics/by-version';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatCount } from '@/core/text/format-count';
import { formatDay } from '@/core/time/format-day';

/** Releases of the bot in the order in which they came, each beside the one before it. */
export function VersionTable({ rows, filter }: { rows: readonly VersionRow[]; filter: Filter }) {
  return (
    <ChartFrame
      name="Releases of the bot"
      basis={`${formatCount(rows.reduce((sum, { n }) => sum + n, 0))} scored conversations`}
      table={ratesTable(
        'Release',
        rows.flatMap(({ botVersion, badRate, escalationFailureRate }) => [
          { name: botVersion ?? 'not named', figure: 'Went badly', rate: badRate },
          {
            name: botVersion ?? 'not named',
            figure: 'Asked, and no person came',
            rate: escalationFailureRate,
          },
        ]),
      )}
      ownTwin
    >
      <FigureTable label="Releases of the bot">
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">Seen</th>
            <th scope="col" data-number>
              Scored
            </th>
            <th scope="col" data-number>
              Trust, unadjusted
            </th>
            <th scope="col">Went badly</th>
            <th scope="col">Asked, and no person came</th>
            <th scope="col">Bad ones against the release before</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ({
              botVersion,
              firstDay,
              lastDay,
              n,
              trust,
              low,
              high,
              badRate,
              escalationFailureRate,
              change,
            }) => {
              const here = { ...filter, botVersion: botVersion ?? '' };
              const under = botVersion === null ? 'without a release' : `under ${botVersion}`;
              return (
                <tr key={botVersion ?? ''}>
                  <th scope="row">{botVersion ?? <i>not named</i>}</th>
                  <td>{firstDay === lastDay ? day(firstDay) : `${day(firstDay)} to ${day(lastDay)}`}</td>
                  <td data-number>
                    <Counted filter={here} also={{ outcome: 'scored' }} count={n} words={`scored ${under}`} />
                  </td>
                  <TrustCell trust={trust} low={low} high={high} n={n} />
                  <td>
                    <RateCell
                      rate={badRate}
                      filter={here}
                      also={{ outcome: 'bad' }}
                      words={`bad ones ${under}`}
                      figure="byVersion"
                    />
                  </td>
                  <td>
                    <RateCell
                      rate={escalationFailureRate}
                      filter={here}
                      also={{ outcome: 'escalation-failed' }}
                      words={`asked and no person came ${under}`}
                      none="nobody asked"
                      figure="escalationFailureRate"
                    />
                  </td>
                  <td>{change && <ChangeWords change={inPoints(change)} better="down" />}</td>
                </tr>
              );
            },
          )}
        </tbody>
      </FigureTable>
    </ChartFrame>
  );
}

/** A day that is not broken over lines. */
const day = (iso: string) => formatDay(iso).replaceAll(' ', '\u00a0');

function TrustCell({ trust, low, high, n }: Pick<VersionRow, 'trust' | 'low' | 'high' | 'n'>) {
  if (trust === null || low === null || high === null || n < ENOUGH) {
    return (
      <td data-number>
        <small>
          <i>{n === 0 ? 'none' : 'too few to say'}</i>
        </small>
      </td>
    );
  }
  return (
    <td
      data-number
      {...readingOf(
        `Trust ${Math.round(trust)} of 100, 95% interval ${Math.round(low)} to ${Math.round(high)}`,
        `${formatCount(n)} scored conversations`,
        FIGURES.rawTrust.definition,
      )}
    >
      {Math.round(trust)}
      <br />
      <small>
        {Math.round(low)} to {Math.round(high)}
      </small>
    </td>
  );
}
