import 'server-only';
import type { Person } from '@/core/access/person';
import type { Actor } from '@/core/audit/event';
import { requestAddress } from './request-address';
import { site } from './site';

/** Who asks, as the audit log names them: from where only where people sign in. */
export async function actorOf({ id, name }: Pick<Person, 'id' | 'name'>): Promise<Actor> {
  return { id, name, address: site().mode === 'local' ? null : await requestAddress() };
}
