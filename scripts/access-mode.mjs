/** Whether an address or a host's name is this machine's own, which no other machine can reach. */
export function isLoopback(/** @type {string} */ host) {
  const bare = host.replace(/^\[(.*)\]$/, '$1').replace(/^::ffff:/i, '');
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

/**
 * How the product decides who is asking: in local mode whoever sits at this machine may do all, in team mode people
 * sign in. It is never reachable from elsewhere without accounts.
 * @param {{ auth?: string, url?: string, addresses: readonly string[] }} given TRUSTLEDGER_AUTH, TRUSTLEDGER_URL,
 *   and where the server listens or is about to
 * @returns {'local' | 'team'}
 * @throws {Error} with one sentence for the reader
 */
export function accessMode({ auth, url, addresses }) {
  if (auth && auth !== 'on' && auth !== 'off') {
    throw new Error(`TRUSTLEDGER_AUTH is ${auth}, but it must be on or off, or left out.`);
  }
  const elsewhere = addresses.find((address) => !isLoopback(address));
  const origin = publicOrigin(url);
  const reachable = origin !== null && !isLoopback(new URL(origin).hostname);
  if (auth === 'off' && elsewhere !== undefined) {
    throw new Error(
      `With TRUSTLEDGER_AUTH=off Trustledger listens on this machine only (127.0.0.1, localhost or ::1), not on ${elsewhere}.`,
    );
  }
  if (auth === 'off' && reachable) {
    throw new Error(
      `With TRUSTLEDGER_AUTH=off Trustledger cannot be at ${origin}: only this machine may use it.`,
    );
  }
  return auth === 'on' || elsewhere !== undefined || reachable ? 'team' : 'local';
}

/**
 * The origin that people type, from TRUSTLEDGER_URL; null where it is not set.
 * @param {string | undefined} url
 * @returns {string | null}
 * @throws {Error} with one sentence for the reader
 */
export function publicOrigin(url) {
  if (!url) return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const plain = parsed && /^https?:$/.test(parsed.protocol) && `${parsed.origin}/` === parsed.href;
  if (!plain) {
    throw new Error(
      `TRUSTLEDGER_URL is ${url}, but it must be an address without a path, such as https://trust.example.com.`,
    );
  }
  return parsed.origin;
}
