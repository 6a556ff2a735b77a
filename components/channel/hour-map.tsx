import { ConversationsLink } from '@/components/access/conversations-link';
import { ChartFrame } from '@/components/charts/chart-frame';
import { FigureTable } from '@/components/figure/figure-table';
import { conversationsHref } from '@/components/filter/conversations-href';
import { countWords, rateWords, readingOf } from '@/components/reading/reading-of';
import type { Filter } from '@/core/filter/filter';
import type { HourCell } from '@/core/metrics/by-hour';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { heatLevel } from './heat-level';
import { hourFile } from './hour-file';
import classes from './hour-map.module.css';
import { WEEKDAYS } from './weekdays';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Below this many conversations an hour gets no colour: its share would be chance. */
const ENOUGH = 10;

/** The week hour by hour: each cell counts the bad ones, and its colour is their share. */
export function HourMap({ cells, filter }: { cells: readonly HourCell[]; filter: Filter }) {
  const colored = cells.some(({ badRate }) => badRate.denominator >= ENOUGH);
  const most = Math.max(
    0.01,
    ...cells.map(({ badRate }) => (badRate.denominator >= ENOUGH ? (badRate.value ?? 0) : 0)),
  );
  const scored = cells.reduce((sum, { badRate }) => sum + badRate.denominator, 0);
  return (
    <ChartFrame
      name="Bad conversations by day and hour"
      basis={`${formatCount(scored)} scored conversations with a time`}
      table={hourFile(cells)}
      ownTwin
    >
      <FigureTable label="Bad conversations by day of the week and hour">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Day</span>
            </th>
            {HOURS.map((hour) => (
              <th key={hour} scope="col" className={classes.hour}>
                <span className="unseen">{hour}:00</span>
                <span aria-hidden="true">{hour % 3 === 0 ? hour : ''}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={classes.map}>
          {WEEKDAYS.map((day, i) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              {HOURS.map((hour) => {
                const rate = cells[i * 24 + hour]?.badRate;
                if (rate === undefined || rate.denominator === 0)
                  return <td key={hour} className={classes.empty} />;
                const known = rate.denominator >= ENOUGH;
                const title = `${day} ${hour}:00: ${rate.numerator} of ${rate.denominator} went badly${known ? ` (${formatRate(rate.value ?? 0)})` : ', too few to say'}`;
                return (
                  <td
                    key={hour}
                    className={classes.cell}
                    data-level={known ? heatLevel((rate.value ?? 0) / most) : undefined}
                    {...readingOf(
                      `${day} ${hour}:00: ${known ? rateWords(rate) : 'too few to say'}`,
                      countWords(rate, 'went badly'),
                      FIGURES.byHour.definition,
                    )}
                  >
                    {rate.numerator === 0 ? (
                      <span className={classes.zero}>0</span>
                    ) : (
                      <ConversationsLink
                        href={conversationsHref(filter, { weekday: i + 1, hour, outcome: 'bad' })}
                        prefetch={false}
                        aria-label={title}
                        data-counted={rate.numerator}
                      >
                        {rate.numerator}
                      </ConversationsLink>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </FigureTable>
      {colored ? (
        <p className={classes.legend}>
          Share that went badly, from 0 to {formatRate(most)}:
          <span aria-hidden="true">
            {[0, 1, 2, 3, 4].map((level) => (
              <i key={level} data-level={level} />
            ))}
          </span>
          Hours with fewer than {ENOUGH} conversations have no colour.
        </p>
      ) : (
        <p className={classes.legend}>
          No hour has {ENOUGH} conversations, so none has a colour: its share would be chance.
        </p>
      )}
    </ChartFrame>
  );
}
