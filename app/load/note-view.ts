import 'server-only';
import { headers } from 'next/headers';
import { after } from 'next/server';
import { allowed } from '@/app/access/allowed';
import { recordView } from '@/db/write/record-view';

/** Notes in the audit log that the person reads a conversation, once the page was sent; a page fetched ahead is not read. */
export async function noteView(externalId: string): Promise<void> {
  const { engine, actor } = await allowed('text');
  if ((await headers()).has('next-router-prefetch')) return;
  after(async () => {
    try {
      await recordView(engine, actor, externalId, Date.now());
    } catch (error) {
      console.error(`Audit log: that ${actor.name} read a conversation could not be noted.`, error);
    }
  });
}
