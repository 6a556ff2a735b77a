import Link from 'next/link';
import type { Role } from '@/core/access/role';
import { ROLE_NAMES } from '@/core/access/role-names';
import classes from './people-list.module.css';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly channels: readonly string[] | null;
  readonly secondFactor: boolean;
  /** The day of their latest session; null where they have none. */
  readonly lastSignIn: string | null;
  readonly me: boolean;
}

/** Everybody with an account; a name leads to what may be changed of it. */
export function PeopleList({ people }: { people: readonly Listed[] }) {
  return (
    <ul className={classes.list}>
      {people.map(({ id, name, email, role, channels, secondFactor, lastSignIn, me }) => (
        <li key={id} className={classes.person}>
          <div className={classes.who}>
            <Link href={`/settings/people/${encodeURIComponent(id)}`}>{name}</Link>
            {me && ' (you)'}
            <div className={classes.faint}>{email}</div>
          </div>
          <div>
            {ROLE_NAMES[role].name}
            {channels !== null && <div className={classes.faint}>{channels.join(', ')}</div>}
          </div>
          <div className={classes.faint}>
            {secondFactor ? 'With a second factor' : 'Without a second factor'}
            <br />
            {lastSignIn === null ? 'Not signed in' : `Signed in on ${lastSignIn}`}
          </div>
        </li>
      ))}
    </ul>
  );
}
