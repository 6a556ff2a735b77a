'use client';

import { Tooltip } from '@mantine/core';
import {
  IconFileImport,
  IconLayoutList,
  IconMessages,
  IconSettings,
  IconUserCheck,
} from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import classes from './navigation.module.css';

const PAGES = [
  { href: '/', label: 'Overview', Icon: IconLayoutList },
  { href: '/conversations', label: 'Conversations', Icon: IconMessages },
  { href: '/review', label: 'Review', Icon: IconUserCheck },
  { href: '/imports', label: 'Imports', Icon: IconFileImport },
  { href: '/settings', label: 'Settings', Icon: IconSettings },
];

/** Links to every page; icons alone when folded. */
export function Navigation({ folded }: { folded: boolean }) {
  const pathname = usePathname();
  return (
    <nav aria-label="Pages">
      <ul className={classes.list} data-folded={folded || undefined}>
        {PAGES.map(({ href, label, Icon }) => {
          const current = href === '/' ? pathname === '/' : pathname.startsWith(href);
          return (
            <li key={href}>
              <Tooltip label={label} position="right" disabled={!folded}>
                <Link
                  href={href}
                  className={classes.link}
                  aria-current={current ? 'page' : undefined}
                  aria-label={label}
                >
                  <Icon size={18} stroke={1.5} aria-hidden="true" />
                  <span className={classes.label}>{label}</span>
                </Link>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
