import fs from 'node:fs';
import { smtpPassword as given, smtpPasswordFile } from '@/environment';
import { NotDeliverable } from './not-deliverable';

/** The mail server's password, from the environment or the file it names; null where neither is set. */
export function smtpPassword(): string | null {
  const password = given();
  if (password !== null) return password;
  const file = smtpPasswordFile();
  if (file === null) return null;
  try {
    return fs.readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new NotDeliverable('The file that TRUSTLEDGER_SMTP_PASSWORD_FILE names cannot be read.');
  }
}

/** A text in which a mail server may have repeated what it was sent, without the password in any of its forms. */
export function withoutPassword(text: string, user: string): string {
  const password = smtpPassword();
  if (password === null) return text;
  const encoded = [password, `\0${user}\0${password}`].map((secret) =>
    Buffer.from(secret).toString('base64'),
  );
  return [password, ...encoded].reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}

/** Whether a password is there to log in with. */
export function passwordGiven(): boolean {
  return given() !== null || smtpPasswordFile() !== null;
}
