import Link from 'next/link';
import { conversationHref } from '@/components/conversations/conversation-facts';
import { ChannelName } from '@/components/trust/channel-name';
import { plural } from '@/core/text/plural';
import { formatDay } from '@/core/time/format-day';
import classes from './other-conversations.module.css';

export interface OtherConversation {
  externalId: string;
  channel: string;
  topic: string | null;
  day: string;
  scored: boolean;
  severity: number;
}

/** What else the customer wrote about, with what it cost; a few only, and how many there are. */
export function OtherConversations({
  rows,
  total,
  channels,
}: {
  rows: readonly OtherConversation[];
  total: number;
  channels: readonly string[];
}) {
  if (total === 0) return <p className={classes.none}>This is the customer's only conversation.</p>;
  return (
    <>
      <ul className={classes.list}>
        {rows.map(({ externalId, channel, topic, day, scored, severity }) => (
          <li key={externalId}>
            <Link href={conversationHref(externalId)}>{formatDay(day)}</Link>
            <ChannelName channel={channel} channels={channels} />
            <span>{topic ?? 'No topic'}</span>
            <span className={classes.points}>
              {scored ? `${Math.round(100 * severity)} points lost` : 'not scored'}
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p className={classes.none}>
          The first {rows.length} of {plural(total, 'other conversation')}.
        </p>
      )}
    </>
  );
}
