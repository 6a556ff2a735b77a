import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './tokens.css';
import './base.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { currentPerson } from '@/app/access/current-person';
import { loadSettings, loadWorkspace } from '@/app/load';
import { NONCE_HEADER } from '@/app/security/nonce-header';
import { RightsProvider } from '@/components/access/rights-provider';
import { AppFrame } from '@/components/shell/app-frame';
import { FOLD_COOKIE } from '@/components/shell/fold-cookie';
import { Providers } from '@/components/shell/providers';
import { rightsOf } from '@/core/access/rights';
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
  const nonce = (await headers()).get(NONCE_HEADER) ?? '';
  const person = await currentPerson();
  const { views } = person ? await loadSettings() : { views: [] };
  const { channels } = person ? await loadWorkspace() : { channels: [] };
  const folded = (await cookies()).get(FOLD_COOKIE)?.value === '1';
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Providers nonce={nonce}>
          <RightsProvider rights={person ? rightsOf(person) : []}>
            <AppFrame
              initiallyFolded={folded}
              palette={{ views, channels, save: saveView, remove: removeView }}
            >
              {children}
            </AppFrame>
          </RightsProvider>
        </Providers>
      </body>
    </html>
  );
}
