'use client';

import { Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconDatabase,
  IconFileImport,
  IconHeadset,
  IconLayoutList,
  IconListDetails,
  IconMessages,
  IconReport,
  IconRotate2,
  IconScale,
  IconSettings,
  IconTags,
  IconTargetArrow,
  IconUserCheck,
  IconUsers,
} from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { opensPage } from '@/components/access/page-rights';
import { useRights } from '@/components/access/rights-provider';
import { figuresHref } from './figures-href';
import classes from './navigation.module.css';

/** Pages of figures: from one to the other the filters stay. */
const FIGURES = [
  { href: '/', label: 'Overview', Icon: IconLayoutList },
  { href: '/escalations', label: 'Escalations', Icon: IconHeadset },
  { href: '/resolution', label: 'Resolution', Icon: IconCircleCheck },
  { href: '/topics', label: 'Topics', Icon: IconTags },
  { href: '/accuracy', label: 'Accuracy', Icon: IconAlertTriangle },
  { href: '/retention', label: 'Retention', Icon: IconRotate2 },
];

const OTHERS = [
  { href: '/reports', label: 'Reports', Icon: IconReport },
  { href: '/conversations', label: 'Conversations', Icon: IconMessages },
  { href: '/review', label: 'Review', Icon: IconUserCheck },
  { href: '/quality', label: 'Quality', Icon: IconTargetArrow },
  { href: '/imports', label: 'Imports', Icon: IconFileImport },
  { href: '/policies', label: 'Policies', Icon: IconScale },
  { href: '/customers', label: 'Customers', Icon: IconUsers },
  { href: '/settings', label: 'Settings', Icon: IconSettings },
  { href: '/data', label: 'Data', Icon: IconDatabase },
  { href: '/audit', label: 'Audit log', Icon: IconListDetails },
];

/** Links to every page that the person may open; icons alone when folded. */
export function Navigation({ folded }: { folded: boolean }) {
  const pathname = usePathname();
  const params = useSearchParams();
  const rights = useRights();
  return (
    <nav aria-label="Pages" className={classes.pages}>
      <ul className={classes.list} data-folded={folded || undefined}>
        {[...FIGURES, ...OTHERS]
          .filter(({ href }) => opensPage(href, rights))
          .map(({ href, label, Icon }) => {
            const current =
              href === '/' ? pathname === '/' || pathname.startsWith('/channels') : pathname.startsWith(href);
            return (
              <li key={href}>
                <Tooltip label={label} position="right" disabled={!folded}>
                  <Link
                    href={FIGURES.some((page) => page.href === href) ? figuresHref(href, params) : href}
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
