import { retryDelay } from '@/core/report/retry-delay';
import type { DeliveryOutcome } from '@/db/write/settle-delivery';
import { NotPrintable } from '@/print/not-printable';
import { NotDeliverable } from './not-deliverable';
import { NotYet } from './not-yet';

/** What the mail library says of an error. */
interface MailError {
  code?: string;
  responseCode?: number;
  response?: string;
  permanent?: boolean;
}

/** Another attempt with the same settings would end the same way. */
const WRONG_SETTINGS = new Set(['EAUTH', 'ENOAUTH', 'ECONFIG', 'ETLS', 'EREQUIRETLS', 'EENVELOPE']);

/**
 * What comes of an attempt that failed: given up where the server (5xx) or the settings say so, or after the last
 * attempt; unsure where the whole mail had gone out and no answer came; else another attempt, later and later.
 */
export function failedAttempt(
  error: unknown,
  { host, handed, attempts, now }: { host: string; handed: boolean; attempts: number; now: number },
): Exclude<DeliveryOutcome, { state: 'sent' }> {
  if (error instanceof NotDeliverable || error instanceof NotPrintable) {
    return { state: 'failed', error: error.message };
  }
  const { code, responseCode, permanent } = error as MailError;
  const sentence = sentenceOf(error, host);
  if (handed && responseCode === undefined) {
    return {
      state: 'unsure',
      error: `${sentence} The whole mail had gone out, so it may have arrived or not; ask before you send it again.`,
    };
  }
  if (permanent ?? WRONG_SETTINGS.has(code ?? '')) return { state: 'failed', error: sentence };
  const delay = retryDelay(attempts);
  return delay === null
    ? { state: 'failed', error: `${sentence} It was given up after ${attempts} attempts.` }
    : { state: 'waiting', error: sentence, nextAttemptAt: now + delay };
}

/** Whether an error is one that sending mail can meet, and not a defect of the program. */
export function isMailError(error: unknown): boolean {
  const expected = [NotDeliverable, NotPrintable, NotYet].some((kind) => error instanceof kind);
  return expected || (typeof error === 'object' && error !== null && 'code' in error);
}

function sentenceOf(error: unknown, host: string): string {
  const { code, response } = error as MailError;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NotYet) return message;
  if (code === undefined) return `The mail could not be made${said(message)}.`;
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return `${host} does not accept the user and password${said(response)}.`;
  if (response) return `${host} did not take the mail${said(response)}.`;
  return `${host} could not be reached or broke off${said(message)}.`;
}

/** A server's words, on one line. */
function said(words: string | undefined): string {
  const line = (words ?? '').replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 300);
  return line === '' ? '' : `: ${line}`;
}
