'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useRights } from './rights-provider';

/** A link to conversations for whoever may read them; for everybody else the words alone. */
export function ConversationsLink(props: ComponentProps<typeof Link>) {
  const { className, style, title, children } = props;
  if (useRights().includes('text')) return <Link {...props} />;
  return (
    <span className={className} style={style} title={title}>
      {children}
    </span>
  );
}
