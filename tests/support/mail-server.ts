import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What the server says to a mail: null takes it, a sentence with its code refuses it. */
type Answer = { code: number; message: string } | null;

/** A real mail server on this machine that keeps what it gets, and can be told to refuse or to hesitate. */
export class MailServer {
  readonly received: { to: string; mail: ParsedMail }[] = [];
  /** Asked at RCPT TO. */
  atRecipient: (address: string) => Answer | Promise<Answer> = () => null;
  /** Asked when a mail has come in whole, before it is kept. */
  atEnd: (address: string) => Answer | Promise<Answer> = () => null;
  private readonly server: SMTPServer;

  constructor(options: SMTPServerOptions = {}) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      allowInsecureAuth: true,
      onRcptTo: (recipient, _session, done) =>
        void answer(this.atRecipient(recipient.address)).then(() => done(), done),
      onData: (stream, session, done) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        void (async () => {
          const mail = await simpleParser(stream);
          await answer(this.atEnd(to));
          this.received.push({ to, mail });
        })().then(() => done(), done);
      },
      ...options,
    });
    // Clients that are killed break off; that is what is tested.
    this.server.on('error', () => undefined);
  }

  async listen(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return (this.server.server.address() as AddressInfo).port;
  }

  /** Breaks all connections off. */
  breakOff(): void {
    for (const connection of this.server.connections) connection._socket.destroy();
  }

  async close(): Promise<void> {
    this.breakOff();
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  /** Who got a mail, in order. */
  recipients(): string[] {
    return this.received.map(({ to }) => to).sort();
  }
}

async function answer(given: Answer | Promise<Answer>): Promise<void> {
  const refusal = await given;
  if (refusal) throw Object.assign(new Error(refusal.message), { responseCode: refusal.code });
}
