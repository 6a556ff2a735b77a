'use client';

import { clock } from '@/components/transcript/clock';
import { channelLabel } from '@/core/conversation/channel-label';
import type { ImportedConversation } from '@/core/ingest/imported';
import classes from './preview-conversations.module.css';
import { ShowMore } from './show-more';

const SHOWN = 4;

const ROLES = { customer: 'Customer', bot: 'Bot', agent: 'Person', system: 'Event' } as const;

/** The conversations of the first rows as chats: customer left, bot and person right in two tones. */
export function PreviewConversations({
  conversations,
  timeZone,
}: {
  conversations: readonly ImportedConversation[];
  timeZone: string;
}) {
  if (conversations.length === 0) return <p>None of the first rows can be used.</p>;
  const { day, time } = clock(timeZone);
  return (
    <ShowMore items={conversations} first={SHOWN} noun="conversation">
      {(shown) => (
        <ul className={classes.list}>
          {shown.map(({ id, attributes, messages }) => {
            const at = messages.find((message) => message.at !== null)?.at ?? null;
            const about = [
              attributes.channel === null ? 'no channel' : channelLabel(attributes.channel),
              attributes.topic,
              at === null ? 'no times' : day(at),
            ];
            return (
              <li key={id} className={classes.card}>
                <p className={classes.head}>
                  <strong>{id}</strong>
                  <span>{about.filter((part) => part !== null).join(' · ')}</span>
                </p>
                <ol className={classes.messages}>
                  {messages.map((message) => (
                    <li key={message.row} className={classes.turn} data-role={message.role}>
                      <span className={classes.meta}>
                        {[ROLES[message.role], message.author, message.at === null ? null : time(message.at)]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                      <span className={classes.bubble}>{message.text}</span>
                    </li>
                  ))}
                </ol>
              </li>
            );
          })}
        </ul>
      )}
    </ShowMore>
  );
}
