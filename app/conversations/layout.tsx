import type { ReactNode } from 'react';
import { allowed } from '@/app/access/allowed';

/** Asks before the list's skeleton is sent: a page that has begun cannot become a refusal any more. */
export default async function ConversationsLayout({ children }: { children: ReactNode }) {
  await allowed('text');
  return children;
}
