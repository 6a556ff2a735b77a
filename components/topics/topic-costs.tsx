import { ConversationsLink } from '@/components/access/conversations-link';
import { ChartFrame } from '@/components/charts/chart-frame';
import { Counted } from '@/components/figure/counted';
import { FigureTable } from '@/components/figure/figure-table';
import { NotKnown } from '@/components/figure/not-known';
import { shownOf, type Top } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { conversationsHref } from '@/components/filter/conversations-href';
import { readingOf } from '@/components/reading/reading-of';
import { driverFill } from '@/components/trust/driver-color';
import type { Filter } from '@/core/filter/filter';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { TopicDrivers } from '@/core/metrics/topic-drivers';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { costsFile } from './costs-file';
import classes from './topic-costs.module.css';
import { TopicName } from './topic-name';

/** Topics that are listed; the rest are summed up. */
const MOST_TOPICS = 15;

/** Points of trust that each topic took, and over what: they add up to the whole loss. All bars share one scale. */
export function TopicCosts({
  rows,
  filter,
  top,
}: {
  rows: readonly TopicDrivers[];
  filter: Filter;
  top: Top;
}) {
  const shown = rows.slice(0, shownOf(top, MOST_TOPICS));
  const most = Math.max(0.01, ...shown.map(({ points }) => points));
  const total = rows.reduce((sum, { points }) => sum + points, 0);
  const rest = total - shown.reduce((sum, { points }) => sum + points, 0);
  const scored = rows.reduce((sum, { n }) => sum + n, 0);
  if (scored < ENOUGH) {
    return (
      <NotKnown state={scored === 0 ? 'none' : 'too-little'}>
        {plural(scored, 'conversation')} {scored === 1 ? 'was' : 'were'} scored; {ENOUGH} are needed to say
        what each topic costs.
      </NotKnown>
    );
  }
  const groups = DRIVER_GROUPS.filter((group) => rows.some(({ drivers }) => drivers[group] > 0));
  return (
    <ChartFrame
      name="Points of trust lost, by topic"
      basis={`${formatCount(scored)} scored conversations`}
      table={costsFile(rows, groups)}
      ownTwin
    >
      <FigureTable label="Points of trust lost, by topic">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col" data-number>
              Points lost
            </th>
            <td />
            {groups.map((group) => (
              <th key={group} scope="col" data-number title={DRIVER_NAMES[group].definition}>
                <i className={classes.key} style={{ background: driverFill(group) }} />
                {DRIVER_NAMES[group].label}
              </th>
            ))}
            <th scope="col" data-number>
              Scored
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ topic, n, points, drivers }) => {
            const here = { ...filter, topic: topic ?? '' };
            const about = topic === null ? 'without a topic' : `about ${topic}`;
            return (
              <tr key={topic ?? ''}>
                <th scope="row">
                  <TopicName topic={topic} />
                </th>
                <td data-number>
                  <b>{points.toFixed(1)}</b>
                </td>
                <td className={classes.barCell}>
                  <span className={classes.bar} aria-hidden="true">
                    {groups.map((group) => (
                      <span
                        key={group}
                        style={{ width: `${(100 * drivers[group]) / most}%`, background: driverFill(group) }}
                        {...readingOf(
                          `${DRIVER_NAMES[group].label}: ${drivers[group].toFixed(1)} points`,
                          `of ${points.toFixed(1)} that ${topic ?? 'conversations without a topic'} took`,
                          `${formatCount(n)} of ${formatCount(scored)} scored conversations`,
                          `${DRIVER_NAMES[group].definition} ${FIGURES.topicDrivers.definition}`,
                        )}
                      />
                    ))}
                  </span>
                </td>
                {groups.map((group) => (
                  <td key={group} data-number>
                    {drivers[group] === 0 ? (
                      <small>0</small>
                    ) : (
                      <ConversationsLink
                        href={conversationsHref(here, { driver: group })}
                        prefetch={false}
                        aria-label={`${drivers[group].toFixed(1)} points over ${DRIVER_NAMES[group].label.toLowerCase()} ${about}. Open the conversations`}
                      >
                        {drivers[group].toFixed(1)}
                      </ConversationsLink>
                    )}
                  </td>
                ))}
                <td data-number>
                  <Counted filter={here} also={{ outcome: 'scored' }} count={n} words={`scored ${about}`} />
                </td>
              </tr>
            );
          })}
          {rows.length > shown.length && (
            <tr>
              <th scope="row">{rows.length - shown.length} other topics</th>
              <td data-number>{rest.toFixed(1)}</td>
              <td colSpan={groups.length + 2} />
            </tr>
          )}
          <tr className={classes.total}>
            <th scope="row">All topics</th>
            <td data-number>
              <b>{total.toFixed(1)}</b>
            </td>
            <td colSpan={groups.length + 2}>
              <small>100 less the unadjusted trust of everything that is shown</small>
            </td>
          </tr>
        </tbody>
      </FigureTable>
      <TopNote most={MOST_TOPICS} total={rows.length} noun="topics" by="that cost most" top={top} />
    </ChartFrame>
  );
}
