import net from 'node:net';

/** The names under which request-guard.ts lets a browser in. */
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/**
 * Where to listen, from HOST and PORT.
 * @param {Record<string, string | undefined>} env
 * @returns {{ host: string, port: number, url: string }}
 * @throws {Error} with one sentence for the reader
 */
export function listenAddress(env) {
  const host = (env.HOST || '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  if (!LOOPBACK.includes(host)) {
    throw new Error(
      `HOST is ${host}, but until Trustledger has accounts it listens on this machine only: 127.0.0.1, localhost or ::1.`,
    );
  }
  const port = Number(env.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is ${env.PORT}, but it must be a whole number from 1 to 65535.`);
  }
  return { host, port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
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
