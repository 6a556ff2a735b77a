import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** A real receiver of webhooks on this machine that keeps what it gets, and can be told how to answer. */
export class WebhookServer {
  readonly received: Received[] = [];
  /** Answers a request; 204 unless told otherwise. */
  answer: (response: http.ServerResponse, got: Received) => void = (response) =>
    response.writeHead(204).end();
  private readonly server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const got = {
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      this.received.push(got);
      this.answer(response, got);
    });
  });

  /** The address of the server, with this name for the machine. */
  async listen(name = '127.0.0.1'): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://${name}:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
