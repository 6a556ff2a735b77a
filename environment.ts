import path from 'node:path';

/** The only place that reads the environment; docs/operations.md lists every variable. */

/** Folder of the database, the uploaded files and the staging area. */
function dataFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.TRUSTLEDGER_DATA ?? 'data');
}

export function defaultDatabasePath(): string {
  return path.join(dataFolder(), 'trustledger.db');
}

/** What TRUSTLEDGER_AUTH says of accounts: `on`, `off`, or nothing. */
export function accountsSwitch(): string | undefined {
  return process.env.TRUSTLEDGER_AUTH || undefined;
}

/** The address that people type to reach this server, where a proxy stands before it. */
export function publicUrl(): string | undefined {
  return process.env.TRUSTLEDGER_URL || undefined;
}

/** What session cookies are signed with; null where the product makes its own. Never shown, logged or stored. */
export function signingSecret(): string | null {
  return process.env.TRUSTLEDGER_SECRET || null;
}

/** Where the product keeps the secret that it made. */
export function signingSecretFile(): string {
  return path.join(dataFolder(), 'secret');
}

/** The OpenID Connect provider that people may sign in with; null where none is set. */
export function singleSignOnSettings() {
  const issuer = process.env.TRUSTLEDGER_OIDC_ISSUER;
  const clientId = process.env.TRUSTLEDGER_OIDC_CLIENT_ID;
  if (!issuer || !clientId) return null;
  return {
    issuer,
    clientId,
    secret: process.env.TRUSTLEDGER_OIDC_CLIENT_SECRET || null,
    secretFile: process.env.TRUSTLEDGER_OIDC_CLIENT_SECRET_FILE || null,
    name: process.env.TRUSTLEDGER_OIDC_NAME || 'single sign-on',
    domains: (process.env.TRUSTLEDGER_OIDC_DOMAINS ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  };
}

/** Largest upload that the server accepts, bytes. */
export function uploadLimit(): number {
  const megabytes = Number(process.env.TRUSTLEDGER_UPLOAD_LIMIT_MB);
  return (megabytes > 0 ? megabytes : 4096) * 1024 * 1024;
}

export function isProduction(): boolean {
  return process.env.NODE_ENV === 'production';
}

/** The environment of a server that a benchmark starts on a data folder of its own. */
export function serverEnvironment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, TRUSTLEDGER_DATA: folder, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}

/** Whether webhooks may lead into private networks, and go without encryption. */
export function privateWebhooks(): boolean {
  return process.env.TRUSTLEDGER_PRIVATE_WEBHOOKS === '1';
}

/** The mail server's password; null where it is not given. Never shown, logged or stored. */
export function smtpPassword(): string | null {
  return process.env.TRUSTLEDGER_SMTP_PASSWORD || null;
}

/** A file that holds the mail server's password, as container platforms mount secrets. */
export function smtpPasswordFile(): string | null {
  return process.env.TRUSTLEDGER_SMTP_PASSWORD_FILE || null;
}
