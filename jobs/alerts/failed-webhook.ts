import { retryDelay } from '@/core/report/retry-delay';
import type { DeliveryOutcome } from '@/db/write/settle-delivery';
import { NotDeliverable } from '@/jobs/delivery/not-deliverable';
import { PrivateAddress } from './guarded-lookup';
import { WebhookRefused } from './post-webhook';

/** Answers after which another attempt may end otherwise: too early, too many, and what a server has trouble with. */
const PASSING = new Set([408, 425, 429]);

/**
 * What comes of a call that failed: given up where the receiver or the settings say no, and after the last attempt;
 * else another attempt, later and later. The receiver may have had it all the same: it knows it by its id.
 */
export function failedWebhook(
  error: unknown,
  { to, attempts, now }: { to: string; attempts: number; now: number },
): Exclude<DeliveryOutcome, { state: 'sent' }> {
  if (error instanceof NotDeliverable || error instanceof PrivateAddress)
    return { state: 'failed', error: error.message };
  const sentence = sentenceOf(error, to);
  if (error instanceof WebhookRefused && error.status < 500 && !PASSING.has(error.status)) {
    const redirect = error.status >= 300 && error.status < 400 ? ' Redirects are not followed.' : '';
    return { state: 'failed', error: `${sentence}${redirect}` };
  }
  const delay = retryDelay(attempts);
  return delay === null
    ? { state: 'failed', error: `${sentence} It was given up after ${attempts} attempts.` }
    : { state: 'waiting', error: sentence, nextAttemptAt: now + delay };
}

function sentenceOf(error: unknown, to: string): string {
  if (error instanceof WebhookRefused) return error.message;
  const host = URL.canParse(to) ? new URL(to).hostname : 'The webhook';
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return `${host} did not answer in time.`;
  return `${host} could not be reached${code === undefined ? '' : ` (${code})`}.`;
}
