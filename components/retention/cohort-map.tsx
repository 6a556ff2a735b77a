import { ConversationsLink } from '@/components/access/conversations-link';
import { heatLevel } from '@/components/channel/heat-level';
import { ChartFrame } from '@/components/charts/chart-frame';
import { FigureTable } from '@/components/figure/figure-table';
import { shownOf, type Top } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { conversationsHref } from '@/components/filter/conversations-href';
import { rateWords, readingOf } from '@/components/reading/reading-of';
import { NO_FILTER } from '@/core/filter/filter';
import type { CohortRow } from '@/core/metrics/cohort-triangle';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { formatDay } from '@/core/time/format-day';
import { cohortFile } from './cohort-file';
import classes from './cohort-map.module.css';
import { monthDays } from './month-days';

/** Cohorts and months that a reader still takes in; the latest ones. */
const MOST = 13;

/** Of the customers who first came in a month, the share that came again in each month after. */
export function CohortMap({ rows: all, top }: { rows: readonly CohortRow[]; top: Top }) {
  const shown = shownOf(top, MOST);
  const rows = all.slice(-shown);
  const ages = Math.min(shown, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const most = Math.max(
    0.01,
    ...rows.flatMap(({ customers, cells }) =>
      customers < ENOUGH ? [] : cells.slice(1, shown).map(({ returned }) => returned.value ?? 0),
    ),
  );
  return (
    <ChartFrame
      name="Customers coming back, month by month"
      basis={`${formatCount(rows.reduce((sum, { customers }) => sum + customers, 0))} customers`}
      table={cohortFile(rows)}
      ownTwin
    >
      <FigureTable label="Customers coming back, by the month of their first contact">
        <thead>
          <tr>
            <th scope="col">First came in</th>
            <th scope="col" data-number>
              Customers
            </th>
            {Array.from({ length: Math.max(0, ages - 1) }, (_, i) => i + 1).map((age) => (
              <th key={age} scope="col" className={classes.age}>
                {age === 1 ? '1 month on' : age}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cohort, customers, cells }) => (
            <tr key={cohort}>
              <th scope="row">{monthName(cohort)}</th>
              <td data-number>
                <ConversationsLink
                  href={conversationsHref(NO_FILTER, {
                    ...monthDays(cohort),
                    cohort,
                    outcome: 'first-of-month',
                  })}
                  aria-label={`${formatCount(customers)} customers who first came in ${monthName(cohort)}`}
                  data-counted={customers}
                >
                  {formatCount(customers)}
                </ConversationsLink>
              </td>
              {cells.slice(1, ages).map(({ month, age, returned, immature }) => {
                const few = customers < ENOUGH;
                const shownShare = few ? formatCount(returned.numerator) : formatRate(returned.value ?? 0);
                const title = `${formatCount(returned.numerator)} of ${formatCount(customers)} customers who first came in ${monthName(cohort)} came in ${monthName(month)}${immature ? ', which is not over' : ''}`;
                return (
                  <td
                    key={age}
                    className={classes.cell}
                    data-level={few ? undefined : heatLevel((returned.value ?? 0) / most)}
                    data-immature={immature || undefined}
                    {...readingOf(
                      few ? 'Too few to say' : rateWords(returned),
                      title,
                      FIGURES.cohortTriangle.definition,
                    )}
                  >
                    {returned.numerator === 0 ? (
                      <span>{shownShare}</span>
                    ) : (
                      <ConversationsLink
                        href={conversationsHref(NO_FILTER, {
                          ...monthDays(month),
                          cohort,
                          outcome: 'first-of-month',
                        })}
                        prefetch={false}
                        aria-label={`${shownShare}${immature ? '…' : ''}: ${title}`}
                        data-counted={returned.numerator}
                      >
                        {shownShare}
                        {immature && '…'}
                      </ConversationsLink>
                    )}
                  </td>
                );
              })}
              {cells.length < ages && <td colSpan={ages - Math.max(1, cells.length)} />}
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <p className={classes.note}>
        {rows.some(({ cells }) => cells.slice(1).some(({ immature }) => immature)) &&
          'Hatched and with dots (…): the month is not over, so the share can only grow. '}
        {rows.some(({ customers, cells }) => customers < ENOUGH && cells.length > 1) &&
          `Without colour: fewer than ${ENOUGH} customers first came in that month, so their number stands for a share.`}
      </p>
      <TopNote most={MOST} total={all.length} noun="months" by="that came last" top={top} />
    </ChartFrame>
  );
}

function monthName(month: string): string {
  return formatDay(`${month}-01`).replace(/^1 /, '');
}
