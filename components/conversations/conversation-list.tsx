import Link from 'next/link';
import { ChannelName } from '@/components/trust/channel-name';
import { formatMoney } from '@/core/text/format-money';
import { plural } from '@/core/text/plural';
import { formatDay } from '@/core/time/format-day';
import { ConversationBadges } from './conversation-badges';
import { type ConversationFacts, conversationHref } from './conversation-facts';
import classes from './conversation-list.module.css';

/** Conversations as rows; as cards where the screen is narrow. Each is one link. */
export function ConversationList({
  rows,
  channels,
}: {
  rows: readonly ConversationFacts[];
  channels: readonly string[];
}) {
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <li key={row.externalId} className={classes.row}>
          <div className={classes.lost}>
            <span className={classes.points}>{row.scored ? Math.round(100 * row.severity) : '–'}</span>
            <span className={classes.unit}>{row.scored ? 'points lost' : 'not scored'}</span>
            <span className={classes.track} aria-hidden="true">
              <span style={{ width: `${100 * row.severity}%` }} />
            </span>
          </div>
          <div className={classes.words}>
            <Link href={conversationHref(row.externalId)} className={classes.excerpt} data-row>
              {row.excerpt.trim() === ''
                ? `Conversation ${row.externalId}, without words of the customer`
                : row.excerpt}
            </Link>
            {row.found && (
              <p className={classes.found}>
                {row.found.map(({ text, hit }, i) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
                  hit ? <mark key={i}>{text}</mark> : text,
                )}
              </p>
            )}
            <ConversationBadges facts={row} />
          </div>
          <div className={classes.where}>
            <ChannelName channel={row.channel} channels={channels} />
            <span className={classes.faint}>{row.topic ?? 'No topic'}</span>
            {row.monthlyRevenue !== null && (
              <span className={classes.faint}>{formatMoney(row.monthlyRevenue)} a month</span>
            )}
          </div>
          <div className={classes.when}>
            <time dateTime={row.day}>{formatDay(row.day)}</time>
            <span className={classes.faint}>{plural(row.messageCount, 'message')}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
