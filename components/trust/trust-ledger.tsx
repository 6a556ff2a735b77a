import Link from 'next/link';
import { ConversationsLink } from '@/components/access/conversations-link';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ChangeWords } from '@/components/figure/change-words';
import { channelHref } from '@/components/filter/channel-href';
import { conversationsHref } from '@/components/filter/conversations-href';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Filter } from '@/core/filter/filter';
import type { ChannelTrust } from '@/core/metrics/channel-trust';
import { figureChange } from '@/core/metrics/figure-change';
import { formatCount } from '@/core/text/format-count';
import { channelColor } from './channel-color';
import type { ChannelMove } from './channel-move';
import { ChannelName } from './channel-name';
import { DriverLegend } from './driver-legend';
import { driversPresent } from './drivers-present';
import { LedgerBar } from './ledger-bar';
import { ledgerFile } from './ledger-file';
import { ledgerOrder } from './ledger-order';
import { Spark } from './spark';
import { sparkReading } from './spark-reading';
import classes from './trust-ledger.module.css';
import { UnscoredNote } from './unscored-note';

/** Trust of every channel, best first; channels that can't be judged stand below and say why. */
export function TrustLedger({
  figures,
  moves,
  channels,
  filter,
  hasPolicies,
}: {
  figures: readonly ChannelTrust[];
  moves: readonly ChannelMove[];
  /** All channels of the workspace, for their colours. */
  channels: readonly string[];
  filter: Filter;
  /** Whether answers are judged against policies. */
  hasPolicies: boolean;
}) {
  // A channel alone is neither first nor last.
  const ranked = figures.length > 1;
  const compared = moves.some(({ before }) => before !== null);
  return (
    <div className={classes.ledger}>
      <ChartFrame
        name="Trust per channel"
        basis={`${formatCount(figures.reduce((sum, { n }) => sum + n, 0))} scored conversations`}
        table={ledgerFile(ledgerOrder(figures), driversPresent(figures))}
        ownTwin
      >
        <DriverLegend groups={driversPresent(figures)} compared={compared} />
        <table className={classes.table}>
          <caption className="unseen">Trust per channel, of 100 points</caption>
          <thead>
            <tr>
              {ranked ? (
                <th scope="col" className={classes.number}>
                  Rank
                </th>
              ) : (
                <td />
              )}
              <th scope="col">Channel</th>
              <th scope="col" className={classes.number}>
                Trust
              </th>
              <th scope="col">
                <span className="unseen">Ledger</span>
                <span className={classes.scale} aria-hidden="true">
                  <span>0</span>
                  <span>50</span>
                  <span>100</span>
                </span>
              </th>
              <th scope="col" className={classes.number}>
                95% interval
              </th>
              <th scope="col" className={classes.number}>
                Unadjusted
              </th>
              <th scope="col">Weeks</th>
              <th scope="col">Change</th>
              <th scope="col" className={classes.number}>
                Scored
              </th>
            </tr>
          </thead>
          <tbody>
            {ledgerOrder(figures).map((row) => (
              <LedgerRow
                key={row.channel}
                row={row}
                move={moves.find(({ channel }) => channel === row.channel)}
                ranked={ranked}
                channels={channels}
                filter={filter}
              />
            ))}
          </tbody>
        </table>
      </ChartFrame>
      <UnscoredNote hasPolicies={hasPolicies} />
    </div>
  );
}

function LedgerRow({
  row,
  move,
  ranked,
  channels,
  filter,
}: {
  row: ChannelTrust;
  move: ChannelMove | undefined;
  ranked: boolean;
  channels: readonly string[];
  filter: Filter;
}) {
  const { channel, rank, value, low, high, raw, n, drivers, reason } = row;
  const href = conversationsHref(filter, { channel, outcome: 'scored' });
  const known = value !== null && low !== null && high !== null;
  return (
    <tr>
      <td className={`${classes.number} ${classes.rank}`}>{ranked && rank}</td>
      <th scope="row">
        <Link href={channelHref(filter, channel)} className={classes.channel}>
          <ChannelName channel={channel} channels={channels} />
        </Link>
      </th>
      <td className={`${classes.number} ${classes.value}`}>
        {known ? Math.round(value) : <span aria-hidden="true">–</span>}
      </td>
      <td className={classes.bar}>
        {known ? (
          <LedgerBar
            value={value}
            low={low}
            high={high}
            drivers={drivers}
            n={n}
            before={move?.before?.value}
          />
        ) : (
          <span className={classes.reason}>{reason}</span>
        )}
      </td>
      <td className={classes.number} data-label="95% interval">
        {known ? `${Math.round(low)} to ${Math.round(high)}` : ''}
      </td>
      <td className={classes.number} data-label="Unadjusted">
        {known && raw !== null ? Math.round(raw) : ''}
      </td>
      <td className={classes.weeks} {...(move && sparkReading(move.weeks))}>
        {move && (
          <Spark
            values={move.weeks.map((points) => points.value)}
            color={channelColor(channel, channels).color}
          />
        )}
      </td>
      <td data-label="Change">
        {move?.now && move.before ? (
          <ChangeWords change={figureChange(move.now, move.before)} better="up" />
        ) : (
          <span className={classes.reason}>nothing before</span>
        )}
      </td>
      <td className={classes.number} data-label="Scored">
        {n === 0 ? (
          '0'
        ) : (
          <ConversationsLink
            href={href}
            aria-label={`${formatCount(n)} scored conversations on ${channelLabel(channel)}`}
            data-counted={n}
          >
            {formatCount(n)}
          </ConversationsLink>
        )}
      </td>
    </tr>
  );
}
