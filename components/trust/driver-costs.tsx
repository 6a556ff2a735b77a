import { ConversationsLink } from '@/components/access/conversations-link';
import { ChartFrame } from '@/components/charts/chart-frame';
import { NotKnown } from '@/components/figure/not-known';
import { conversationsHref } from '@/components/filter/conversations-href';
import { readingOf } from '@/components/reading/reading-of';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter } from '@/core/filter/filter';
import type { ChannelTrust } from '@/core/metrics/channel-trust';
import { ENOUGH } from '@/core/metrics/enough';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { formatCount } from '@/core/text/format-count';
import { ChannelName } from './channel-name';
import { driverFill } from './driver-color';
import classes from './driver-costs.module.css';
import { driversPresent } from './drivers-present';
import { ledgerFile } from './ledger-file';
import { wholePoints } from './whole-points';

/**
 * What cost the points, channel by channel: the parts add up to 100 minus trust. All bars share one
 * scale, set by the channel that lost most.
 */
export function DriverCosts({
  figures,
  channels,
  filter,
}: {
  figures: readonly ChannelTrust[];
  channels: readonly string[];
  filter: Filter;
}) {
  const rows = figures
    .flatMap((figure) => (figure.value === null ? [] : [{ ...figure, lost: 100 - Math.round(figure.value) }]))
    .sort((a, b) => b.lost - a.lost);
  const groups = driversPresent(figures);
  const most = Math.max(1, ...rows.map(({ lost }) => lost));
  if (rows.length === 0) {
    return (
      <NotKnown state="too-little">
        No channel has enough scored conversations to say what cost its points: {ENOUGH} are needed.
      </NotKnown>
    );
  }
  return (
    <ChartFrame
      name="What cost the points"
      basis={`${formatCount(rows.reduce((sum, { n }) => sum + n, 0))} scored conversations`}
      table={ledgerFile(rows, groups)}
      ownTwin
    >
      <section className={classes.frame} aria-label="Points lost, table" tabIndex={0}>
        <table className={classes.table}>
          <caption className="unseen">Points of trust lost to each driver, by channel</caption>
          <thead>
            <tr>
              <th scope="col">Channel</th>
              <th scope="col" className={classes.lost}>
                Points lost
              </th>
              <td />
              {groups.map((group) => (
                <th key={group} scope="col" className={classes.number} title={DRIVER_NAMES[group].definition}>
                  <i style={{ background: driverFill(group) }} />
                  {DRIVER_NAMES[group].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ channel, drivers: all, lost, n, value, low, high }) => {
              const drivers = all.filter(({ group }) => groups.includes(group));
              const points = wholePoints(
                drivers.map((driver) => driver.points),
                lost,
              );
              return (
                <tr key={channel}>
                  <th scope="row">
                    <ChannelName channel={channel} channels={channels} />
                  </th>
                  <td className={classes.lost}>{lost}</td>
                  <td className={classes.barCell}>
                    <span className={classes.bar} aria-hidden="true">
                      {drivers.map(({ group, points: exact }) => (
                        <ConversationsLink
                          key={group}
                          tabIndex={-1}
                          href={conversationsHref(filter, { channel, driver: group })}
                          style={{ width: `${(100 * exact) / most}%`, background: driverFill(group) }}
                          {...readingOf(
                            `${DRIVER_NAMES[group].label}: ${exact.toFixed(1)} points`,
                            `of ${(100 - (value ?? 0)).toFixed(1)} that ${channelLabel(channel)} lost, 95% interval ${Math.round(100 - (high ?? 0))} to ${Math.round(100 - (low ?? 0))}`,
                            `${formatCount(n)} scored conversations`,
                            DRIVER_NAMES[group].definition,
                          )}
                        />
                      ))}
                    </span>
                  </td>
                  {drivers.map(({ group, points: exact }, i) => (
                    <td
                      key={group}
                      className={classes.number}
                      data-label={DRIVER_NAMES[group].label}
                      data-none={exact === 0 || undefined}
                    >
                      {exact === 0 ? (
                        <span className={classes.zero}>0</span>
                      ) : (
                        <ConversationsLink
                          href={conversationsHref(filter, { channel, driver: group })}
                          aria-label={`${DRIVER_NAMES[group].label} on ${channelLabel(channel)}: ${points[i] || 'under 1'} points. Open the conversations`}
                        >
                          {points[i] === 0 ? '<1' : points[i]}
                        </ConversationsLink>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </ChartFrame>
  );
}
