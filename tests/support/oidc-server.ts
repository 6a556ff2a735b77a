import { once } from 'node:events';
import type { Server } from 'node:http';
import Provider from 'oidc-provider';

/** Whom the provider knows, by what is typed as their login there. */
const CLAIMS: Readonly<Record<string, { email: string; email_verified: boolean; name: string }>> = {
  olga: { email: 'olga@example.com', email_verified: true, name: 'Olga Brandt' },
  dora: { email: 'dora@let-in.example', email_verified: true, name: 'Dora' },
  stranger: { email: 'stranger@example.org', email_verified: true, name: 'Stranger' },
  claimant: { email: 'mira@example.com', email_verified: false, name: 'Not Mira' },
};

/** A real OpenID provider on this machine, with its own pages to sign in and to agree. */
export class OidcServer {
  readonly issuer: string;
  private server: Server | null = null;

  constructor(
    private readonly port: number,
    private readonly redirect: string,
  ) {
    this.issuer = `http://127.0.0.1:${port}`;
  }

  async listen(): Promise<void> {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: 'trustledger',
          client_secret: 'a secret that both know',
          redirect_uris: [this.redirect],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      pkce: { required: () => true },
      cookies: { keys: ['for this test only'] },
      findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...CLAIMS[id] }) }),
    });
    this.server = provider.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  close(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}
