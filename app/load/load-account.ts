import 'server-only';
import { redirect } from 'next/navigation';
import { ownAccount } from '@/app/access/own-account';
import { clock } from '@/components/transcript/clock';
import { browserName } from '@/core/access/browser-name';

/** The account of whoever is signed in. */
export async function loadAccount() {
  const own = await ownAccount();
  if (own === null) redirect('/sign-in?next=/account');
  const { day, time } = clock(own.timeZone);
  const sessions = own.sessions.map(({ id, createdAt, address, browser }) => ({
    id,
    since: `${day(Number(createdAt))}, ${time(Number(createdAt))}`,
    where: [browserName(browser), address].filter(Boolean).join(', '),
    here: id === own.session,
  }));
  return { ...own, sessions };
}
