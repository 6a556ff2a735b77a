import type { ReactNode } from 'react';
import classes from './conversation-attributes.module.css';

/** What is known of a conversation; unknown attributes are left out rather than shown empty. */
export function ConversationAttributes({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  const known = items.filter(({ value }) => value !== null && value !== '');
  return (
    <dl className={classes.list}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
