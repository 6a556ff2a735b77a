import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { NotPrintable } from './not-printable';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

interface Waiting {
  resolve: (result: Record<string, unknown>) => void;
  reject: (error: Error) => void;
}

/**
 * Speaks the DevTools protocol with a browser started with --remote-debugging-pipe: JSON that ends with a zero
 * byte, to its file descriptor 3 and from its 4.
 */
export class DebuggingPipe {
  private readonly out: Writable;
  private readonly waiting = new Map<number, Waiting>();
  private sent = 0;
  private rest: Buffer[] = [];

  constructor(browser: ChildProcess) {
    this.out = browser.stdio[3] as Writable;
    const back = browser.stdio[4] as Readable;
    back.on('data', (chunk: Buffer) => this.take(chunk));
    // A browser that dies is told of by its exit; the broken pipe says nothing more.
    for (const stream of [this.out, back]) stream.on('error', () => undefined);
  }

  /** Sends one command and gives its result; what the browser refuses is NotPrintable. */
  send(
    method: string,
    params: Record<string, unknown> = {},
    sessionId?: string,
  ): Promise<Record<string, unknown>> {
    this.sent += 1;
    const id = this.sent;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  private take(chunk: Buffer): void {
    let from = 0;
    for (let zero = chunk.indexOf(0); zero !== -1; zero = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...this.rest, chunk.subarray(from, zero)]).toString('utf8');
      this.rest = [];
      from = zero + 1;
      this.settle(JSON.parse(message) as Answer);
    }
    if (from < chunk.length) this.rest.push(chunk.subarray(from));
  }

  private settle({ id, result, error }: Answer): void {
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.waiting.delete(id);
    if (error) waiting.reject(new NotPrintable(`The browser could not print the report: ${error.message}.`));
    else waiting.resolve(result ?? {});
  }
}
