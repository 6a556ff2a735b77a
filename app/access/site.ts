import type { Server } from 'node:net';
import { accountsSwitch, publicUrl } from '@/environment';
import { accessMode, isLoopback, publicOrigin } from '@/scripts/access-mode.mjs';

/** Where this server is reached, and whether people sign in. */
export interface Site {
  readonly mode: 'local' | 'team';
  /** What links in mails begin with, and where single sign-on comes back to. */
  readonly origin: string;
  /** The origin that requests may name beside this machine's own names; null where there is none. */
  readonly publicOrigin: string | null;
}

/** Next bundles proxy, pages and routes apart from each other; the process decides once all the same. */
const shared = globalThis as { trustledgerSite?: Site };

/** Decided at the first question. Throws one sentence where the settings cannot be followed. */
export function site(): Site {
  if (shared.trustledgerSite) return shared.trustledgerSite;
  const listening = listeningAddresses();
  const decided = decide(listening);
  // While nothing listens yet, as in a build, nothing is settled.
  if (listening.length > 0) shared.trustledgerSite = decided;
  return decided;
}

interface Listening {
  readonly address: string;
  readonly port: number;
}

function decide(listening: readonly Listening[]): Site {
  const [auth, url] = [accountsSwitch(), publicUrl()];
  const addresses = listening.map(({ address }) => address);
  const mode = accessMode({ auth, url, addresses });
  const named = listening.filter(({ address }) => !/^(0\.0\.0\.0|::)$/.test(address));
  const one = named.find(({ address }) => !isLoopback(address)) ?? named[0];
  const reached = publicOrigin(url) ?? (one ? originOf(one) : null);
  return {
    // Where it cannot be known who can reach this server, everybody has to say who they are.
    mode: addresses.length === 0 && auth !== 'off' ? 'team' : mode,
    origin: reached ?? originOf({ address: 'localhost', port: listening[0]?.port ?? 3000 }),
    publicOrigin: reached !== null && !isLoopback(new URL(reached).hostname) ? reached : null,
  };
}

function originOf({ address, port }: Listening): string {
  return new URL(`http://${address.includes(':') ? `[${address}]` : address}:${port}`).origin;
}

/**
 * Where this very process listens. `next start` says so nowhere else: without a host name it tells everybody
 * "localhost" and listens on all addresses.
 */
function listeningAddresses(): Listening[] {
  const { _getActiveHandles } = process as unknown as { _getActiveHandles?: () => unknown[] };
  return (_getActiveHandles?.call(process) ?? []).flatMap((handle) => {
    const { listening, address } = handle as Partial<Server>;
    const at = listening === true && typeof address === 'function' ? address.call(handle) : null;
    return at !== null && typeof at === 'object' ? [{ address: at.address, port: at.port }] : [];
  });
}
