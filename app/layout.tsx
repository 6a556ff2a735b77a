import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './tokens.css';
import './base.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { currentPerson } from '@/app/access/current-person';
import { PATH_HEADER } from '@/app/access/path-header';
import { site } from '@/app/access/site';
import { loadSettings, loadWorkspace } from '@/app/load';
import { NONCE_HEADER } from '@/app/security/nonce-header';
import { RightsProvider } from '@/components/access/rights-provider';
import { AppFrame } from '@/components/shell/app-frame';
import { FOLD_COOKIE } from '@/components/shell/fold-cookie';
import { Providers } from '@/components/shell/providers';
import type { Person } from '@/core/access/person';
import { isPublicPath } from '@/core/access/public-path';
import { rightsOf } from '@/core/access/rights';
import { signInHref } from '@/core/access/sign-in-href';
import { signOut } from './sign-in/actions';
import { removeView, saveView } from './views/actions';

export const metadata: Metadata = {
  title: { default: 'Trustledger', template: '%s · Trustledger' },
  description: 'What your support bot costs in trust, and the very words behind every number.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121417' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const asked = await headers();
  const nonce = asked.get(NONCE_HEADER) ?? '';
  const path = asked.get(PATH_HEADER) ?? '/';
  const person = await currentPerson();
  // The proxy sends those without a session here; this is for those whose session has ended.
  if (person === null && !isPublicPath(path.split('?')[0] ?? path)) redirect(signInHref(path));
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Providers nonce={nonce}>
          {person === null ? <main>{children}</main> : <Frame person={person}>{children}</Frame>}
        </Providers>
      </body>
    </html>
  );
}

/** The frame around the pages of somebody who may see them. */
async function Frame({ person, children }: { person: Person; children: ReactNode }) {
  const { views } = await loadSettings();
  const { channels } = await loadWorkspace();
  const folded = (await cookies()).get(FOLD_COOKIE)?.value === '1';
  return (
    <RightsProvider rights={rightsOf(person)}>
      <AppFrame
        initiallyFolded={folded}
        palette={{ views, channels, save: saveView, remove: removeView }}
        account={site().mode === 'team' ? { name: person.name, signOut } : null}
      >
        {children}
      </AppFrame>
    </RightsProvider>
  );
}
