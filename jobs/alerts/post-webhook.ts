import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { webhookProblem } from '@/core/alerts/webhook-problem';
import { NotDeliverable } from '@/jobs/delivery/not-deliverable';
import { guardedLookup, PrivateAddress } from './guarded-lookup';
import { isPublicAddress } from './public-address';
import { SIGNATURE_HEADER, signMessage } from './sign-message';

/** A receiver answers within this time or is asked again later. */
const PATIENCE_MS = 10_000;

export interface WebhookCall {
  url: string;
  body: string;
  secret: string;
  id: string;
  now: number;
  /** Whether the server's environment lets messages go into private networks, and without encryption. */
  privateAllowed: boolean;
  /** Waited for just before anything is sent. */
  handOver: () => Promise<void>;
  lookup?: ReturnType<typeof guardedLookup>;
  patienceMs?: number;
}

/** What came of a call: the status that the receiver answered. */
export class WebhookRefused extends Error {
  constructor(
    host: string,
    readonly status: number,
  ) {
    super(`${host} answered ${status}.`);
    this.name = 'WebhookRefused';
  }
}

/**
 * Posts a signed message. Ends when the receiver answers 2xx; throws WebhookRefused on any other answer, redirects included,
 * which are never followed. Nothing of the answer but its status is read. Throws NotDeliverable and PrivateAddress
 * before anything was sent, and the network's own errors.
 */
export async function postWebhook(call: WebhookCall): Promise<void> {
  const { body, secret, now, id, privateAllowed } = call;
  const problem = webhookProblem(call.url);
  if (problem !== null) throw new NotDeliverable(problem);
  const url = new URL(call.url);
  if (url.protocol === 'http:' && !privateAllowed)
    throw new NotDeliverable('A webhook begins with https://.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is connected to without a lookup.
  if (!privateAllowed && isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddress(host);
  await call.handOver();
  const status = await answerOf(url, body, {
    method: 'POST',
    // A connection of its own: none that another name has opened is used again.
    agent: false,
    ...(privateAllowed ? {} : { lookup: call.lookup ?? guardedLookup() }),
    maxHeaderSize: 16 * 1024,
    signal: AbortSignal.timeout(call.patienceMs ?? PATIENCE_MS),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': 'Trustledger',
      'Trustledger-Id': id,
      [SIGNATURE_HEADER]: signMessage(body, secret, now),
    },
  });
  if (status < 200 || status > 299) throw new WebhookRefused(url.hostname, status);
}

function answerOf(url: URL, body: string, options: https.RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const call = request(url, options, (answer) => {
      answer.on('error', () => undefined);
      // What else the receiver has to say is not read.
      answer.destroy();
      resolve(answer.statusCode ?? 0);
    });
    call.on('error', reject);
    call.end(body);
  });
}
