import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './tokens.css';
import './base.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { loadSettings, loadWorkspace } from '@/app/load';
import { NONCE_HEADER } from '@/app/security/nonce-header';
import { AppFrame } from '@/components/shell/app-frame';
import { FOLD_COOKIE } from '@/components/shell/fold-cookie';
import { Providers } from '@/components/shell/providers';
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
  const { views } = await loadSettings();
  const { channels } = await loadWorkspace();
  const folded = (await cookies()).get(FOLD_COOKIE)?.value === '1';
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Providers nonce={nonce}>
          <AppFrame
            initiallyFolded={folded}
            palette={{ views, channels, save: saveView, remove: removeView }}
          >
            {children}
          </AppFrame>
        </Providers>
      </body>
    </html>
  );
}
