import 'server-only';
import fs from 'node:fs';
import { singleSignOnSettings } from '@/environment';

/** The provider's name in addresses and in `sign_in_methods`. */
export const SSO = 'sso';

interface SingleSignOn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** What its link is called. */
  readonly name: string;
  /** Whoever has an e-mail of one of these gets in without an invitation. */
  readonly domains: readonly string[];
}

/** The OpenID Connect provider of this server; null where none is set up. */
export function singleSignOn(): SingleSignOn | null {
  const settings = singleSignOnSettings();
  if (settings === null) return null;
  const { secret, secretFile, ...provider } = settings;
  const fromFile = secretFile === null ? undefined : fs.readFileSync(secretFile, 'utf8').trim();
  return { ...provider, clientSecret: secret ?? fromFile };
}
