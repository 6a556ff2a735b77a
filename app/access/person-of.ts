import { readChannelNames } from '@/core/access/channel-names';
import type { Person } from '@/core/access/person';
import { ROLES } from '@/core/access/role';

/** What better-auth gives of a person. */
interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly channels?: string | null;
}

/** A person with an account, as the rest of the product knows them; a role that is none may do the least. */
export function personOf({ id, name, role, channels }: Account): Person {
  return {
    id,
    name,
    role: ROLES.find((one) => one === role) ?? 'viewer',
    channels: readChannelNames(channels),
    scope: null,
  };
}
