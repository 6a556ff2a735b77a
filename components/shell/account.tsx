import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import Link from 'next/link';
import classes from './account.module.css';

export interface AccountProps {
  /** The name of whoever is signed in. */
  name: string;
  signOut: () => Promise<void>;
}

/** Who is signed in, with the way to their account and out. */
export function Account({ folded, name, signOut }: AccountProps & { folded: boolean }) {
  return (
    <div className={classes.account} data-folded={folded || undefined}>
      <Tooltip label={name} position="right" disabled={!folded}>
        <Link href="/account" className={classes.name} aria-label={`Your account, ${name}`}>
          <IconUserCircle size={18} stroke={1.5} aria-hidden="true" />
          <span className={classes.label}>{name}</span>
        </Link>
      </Tooltip>
      <form action={signOut}>
        <Tooltip label="Sign out" position="right">
          <ActionIcon type="submit" variant="subtle" color="gray" size="lg" aria-label="Sign out">
            <IconLogout size={18} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </form>
    </div>
  );
}
