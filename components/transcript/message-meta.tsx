import { IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import type { Role } from '@/core/conversation/role';
import classes from './message-meta.module.css';
import type { ReadMessage } from './reading';

const ROLE_WORDS: Record<Role, string> = {
  customer: 'Customer',
  bot: 'Bot',
  agent: 'Person',
  system: 'Event',
};

/** Who wrote, when, and how the customer felt where that was not neutral. */
export function MessageMeta({ message, time }: { message: ReadMessage; time: string | null }) {
  const { role, author, sentimentLabel } = message;
  const named = author !== null && author.toLowerCase() !== role;
  return (
    <p className={classes.meta}>
      <span className={classes.role}>{ROLE_WORDS[role]}</span>
      {named && <span>{author}</span>}
      {time && <span>{time}</span>}
      {sentimentLabel === 'negative' && (
        <span className={classes.negative}>
          <IconMoodSad size={14} stroke={1.75} aria-hidden="true" />
          negative
        </span>
      )}
      {sentimentLabel === 'positive' && (
        <span className={classes.positive}>
          <IconMoodSmile size={14} stroke={1.75} aria-hidden="true" />
          positive
        </span>
      )}
    </p>
  );
}
