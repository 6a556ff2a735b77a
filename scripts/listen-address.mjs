import net from 'node:net';
import { accessMode, isLoopback } from './access-mode.mjs';

/**
 * Where to listen, from HOST and PORT. Elsewhere than on this machine there are accounts.
 * @param {Record<string, string | undefined>} env
 * @returns {{ host: string, port: number, url: string }}
 * @throws {Error} with one sentence for the reader
 */
export function listenAddress(env) {
  const host = (env.HOST || '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  if (net.isIP(host) === 0 && !isLoopback(host)) {
    throw new Error(
      `HOST is ${host}, but it must be an address to listen on: 127.0.0.1 for this machine only, 0.0.0.0 for all, or one of this machine's.`,
    );
  }
  accessMode({ auth: env.TRUSTLEDGER_AUTH, url: env.TRUSTLEDGER_URL, addresses: [host] });
  const port = Number(env.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is ${env.PORT}, but it must be a whole number from 1 to 65535.`);
  }
  // Where it listens on all addresses, this machine's own is one of them.
  const named = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return { host, port, url: `http://${named.includes(':') ? `[${named}]` : named}:${port}` };
}

/**
 * Why nothing can listen there, as one sentence, or null when it is free.
 * @param {{ host: string, port: number }} address
 * @returns {Promise<string | null>}
 */
export function whyTaken({ host, port }) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') {
        resolve(
          `Port ${port} is in use: stop the program that has it, or choose another, such as PORT=${port + 1}.`,
        );
      } else if (error.code === 'EACCES') {
        resolve(`Port ${port} is not free for this user: choose one above 1023, such as PORT=3000.`);
      } else {
        resolve(`Nothing can listen on ${host}:${port} here (${error.code}).`);
      }
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
