'use client';

import { ActionIcon, AppShell, Burger, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import type { PaletteProps } from '@/components/palette/command-palette';
import { PaletteButton } from '@/components/palette/palette-button';
import { ReadingTip } from '@/components/reading/reading-tip';
import { Account, type AccountProps } from './account';
import classes from './app-frame.module.css';
import { ColorSchemeToggle } from './color-scheme-toggle';
import { foldCookie } from './fold-cookie';
import { Navigation } from './navigation';

/** The frame of every page: skip link, navigation that folds, the page itself. */
export function AppFrame({
  initiallyFolded,
  palette,
  account,
  children,
}: {
  initiallyFolded: boolean;
  palette: PaletteProps;
  /** Who is signed in; null where there are no accounts. */
  account: AccountProps | null;
  children: ReactNode;
}) {
  const [folded, setFolded] = useState(initiallyFolded);
  const [opened, { toggle, close }] = useDisclosure(false);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu of narrow screens
  useEffect(close, [pathname]);

  const fold = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
    document.cookie = foldCookie(!folded);
    setFolded(!folded);
  };
  const foldWords = folded ? 'Unfold the navigation' : 'Fold the navigation';

  return (
    <AppShell
      header={{ height: { base: 52, sm: 0 } }}
      navbar={{ width: folded ? 60 : 220, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      transitionDuration={120}
      offsetScrollbars={false}
    >
      <a href="#content" className={classes.skip}>
        Skip to the content
      </a>
      <AppShell.Header hiddenFrom="sm" className={classes.header}>
        <Burger
          opened={opened}
          onClick={toggle}
          size="sm"
          aria-label={opened ? 'Close the navigation' : 'Open the navigation'}
          aria-expanded={opened}
        />
        <Link href="/" className={classes.brand}>
          <Mark />
          Trustledger
        </Link>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} data-folded={folded || undefined}>
        <Link href="/" className={classes.brand} data-in-navbar aria-label="Trustledger">
          <Mark />
          <span className={classes.wide}>Trustledger</span>
        </Link>
        <PaletteButton folded={folded} {...palette} />
        <Navigation folded={folded} />
        {account && <Account folded={folded} {...account} />}
        <div className={classes.foot}>
          <ColorSchemeToggle folded={folded} />
          <Tooltip label={foldWords} position="right">
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              onClick={fold}
              aria-label={foldWords}
              visibleFrom="sm"
              className={classes.fold}
            >
              {folded ? (
                <IconLayoutSidebarLeftExpand size={18} stroke={1.5} />
              ) : (
                <IconLayoutSidebarLeftCollapse size={18} stroke={1.5} />
              )}
            </ActionIcon>
          </Tooltip>
        </div>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        {children}
      </AppShell.Main>
      <ReadingTip />
    </AppShell>
  );
}

/** The ledger's bar: what is left of the credit, and what was taken. */
function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="3" width="12" height="4" rx="1" fill="var(--credit)" />
      <rect x="14" y="3" width="5" height="4" rx="1" fill="var(--driver-escalation)" />
      <rect x="1" y="10" width="16" height="4" rx="1" fill="var(--credit)" />
      <rect x="18" y="10" width="1" height="4" fill="var(--driver-escalation)" />
      <rect x="1" y="17" width="18" height="1" fill="var(--line-strong)" />
    </svg>
  );
}
