import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import type { DeliverySettings } from '@/core/report/delivery-settings';
import type { ReportMail } from '@/print/report-mail';
import { NotDeliverable } from './not-deliverable';
import { smtpPassword } from './smtp-password';

/** A server that stays silent for longer is given up for now. */
const CONNECT_MS = 30_000;
const SILENCE_MS = 120_000;

/**
 * Hands a mail to the mail server. Just before its last byte, without which the server must not deliver it,
 * `handOver` is waited for; where that throws, the server never has the mail. `name` is what makes it one mail and no
 * other: with the recipient for a report, its own for an alert.
 */
export async function sendMail(
  settings: DeliverySettings,
  { recipient, name }: { recipient: string; name: string },
  mail: ReportMail,
  handOver: () => Promise<void>,
): Promise<void> {
  const transporter = connection(settings);
  transporter.use('stream', (outgoing, done) => {
    outgoing.message.transform(() => lastByteAfter(handOver));
    done();
  });
  try {
    await transporter.sendMail({
      ...mail,
      from: { name: 'Trustledger', address: settings.sender },
      to: recipient,
      messageId: messageId(settings.sender, name),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    transporter.close();
  }
}

export function connection({ host, port, security, user }: DeliverySettings): Transporter {
  const password = smtpPassword();
  if (user !== '' && password === null) {
    throw new NotDeliverable(
      `The mail server wants a password for ${user}: give it in TRUSTLEDGER_SMTP_PASSWORD or TRUSTLEDGER_SMTP_PASSWORD_FILE.`,
    );
  }
  return createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === '' ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function lastByteAfter(handOver: () => Promise<void>): Transform {
  return new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) => void handOver().then(() => done(), done),
  });
}

/** The same for every attempt, so that mail systems can tell a second copy from a second mail. */
function messageId(sender: string, what: string): string {
  const hash = createHash('sha256').update(what).digest('hex').slice(0, 32);
  return `<report.${hash}@${sender.split('@').at(-1)}>`;
}
