import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import { evidenceSpan, wholeSpan } from '@/core/scoring/evidence-span';
import type { Finding, FindingKind, Span } from '@/core/scoring/finding';
import { readIntents } from '@/core/scoring/intents/read-intents';
import type { Settings } from '@/core/settings/settings';
import { asksForSuperior } from './asks-for-superior';
import { delayLimitSeconds } from './delay-limit';
import { humanRequest } from './human-request';
import { liveTransfer } from './live-transfer';
import { misdirectedFindings } from './misdirected-findings';
import { passesOn } from './passes-on';
import { readReply } from './read-reply';
import { repeatFindings } from './repeat-findings';

/** Below this a request is not counted, and nothing is built on it. */
const COUNTED = 0.5;
/** While a promised person is awaited, only plain words count as asking again. */
const COUNTED_WHILE_WAITING = 0.9;
/** Confidence of a transfer that only an event of the exporting system shows. */
const EVENT_CONFIDENCE = 0.85;

interface Promised {
  message: MessageAnalysis;
  confidence: number;
  evidence: Span[];
}

export interface EscalationReading {
  findings: Finding[];
  /** Per message: probability that it asks for a person. */
  requests: Map<number, number>;
  /** Index of the first counted request; null where nobody asked. */
  firstRequest: number | null;
}

/**
 * The escalation kinds of the codebook, in one walk: request -> refusal | deflection | promise -> person | none.
 * `repeated` holds the bot messages that say the same again.
 */
export function escalationFindings(
  analysis: Analysis,
  channel: string,
  settings: Settings,
  repeated: ReadonlySet<number>,
  matter = new MatterWords(analysis),
  intents = readIntents(analysis, matter),
): EscalationReading {
  const findings: Finding[] = [];
  const requests = new Map<number, number>();
  let firstRequest: number | null = null;
  let asked = 0;
  let open: { message: MessageAnalysis; confidence: number } | null = null;
  let waitingSince: MessageAnalysis | null = null;
  let promised: Promised | null = null;
  let personWrote = false;
  let personThere = false;
  let offered = false;

  const add = (
    kind: FindingKind,
    message: MessageAnalysis,
    confidence: number,
    rule: string,
    evidence: Span[],
  ) => {
    const shown = evidence.length > 0 ? evidence : spans(wholeSpan(message));
    if (shown.length > 0) findings.push({ kind, message: message.index, confidence, rule, evidence: shown });
  };

  for (const message of analysis.messages) {
    switch (message.role) {
      case 'customer': {
        const request = humanRequest(analysis, message, intents);
        if (request === undefined) break;
        if (personThere && !asksForSuperior(analysis, request)) break;
        requests.set(message.index, request.confidence);
        if (request.confidence < (promised ? COUNTED_WHILE_WAITING : COUNTED)) break;
        const evidence = spans(evidenceSpan(analysis.tokens, message, request.from, request.to));
        add('human_request', message, request.confidence, request.rule, evidence);
        firstRequest ??= message.index;
        if (!personWrote) {
          // Taking up an offer is not asking again.
          const again = asked > 0 && !offered;
          if (asked === 0 || again) asked++;
          if (again && asked === 2)
            add('escalation.circular', message, request.confidence, 'circular.asks-again', evidence);
          waitingSince ??= message;
        }
        open = { message, confidence: request.confidence };
        break;
      }
      case 'bot': {
        const hold = open === null ? undefined : strongest(message, 'hold');
        const transfer = liveTransfer(analysis, message) ?? hold;
        offered = strongest(message, 'offer_person') !== undefined;
        if (transfer !== undefined && promised === null) promised = promise(analysis, message, transfer);
        if (open !== null) {
          const reply = readReply(analysis, message, repeated.has(message.index));
          const confidence = reply.kind === 'granted' ? 0 : reply.confidence * open.confidence;
          if (reply.kind === 'refused') {
            const span = evidenceSpan(analysis.tokens, message, reply.match.from, reply.match.to);
            add('escalation.refused', message, confidence, reply.rule, spans(span));
          } else if (reply.kind === 'ignored' && promised === null) {
            add('escalation.ignored', message, confidence, reply.rule, []);
          } else if (reply.kind === 'granted' && reply.later && promised === null) waitingSince = null;
          open = null;
        }
        break;
      }
      case 'agent': {
        if (!personWrote) {
          const since: MessageAnalysis | null = promised?.message ?? waitingSince;
          const limit = delayLimitSeconds(channel, settings);
          if (since !== null && since.at !== null && message.at !== null && limit !== null) {
            const waited = (message.at - since.at) / 1000;
            const rule = promised ? 'delayed.after-promise' : 'delayed.after-request';
            if (waited > limit) add('escalation.delayed', message, promised?.confidence ?? 0.8, rule, []);
          }
        }
        personWrote = true;
        personThere = true;
        const passes = passesOn(analysis, message);
        promised = passes === undefined ? null : promise(analysis, message, passes);
        if (passes !== undefined) personThere = false;
        open = null;
        break;
      }
      case 'system': {
        const event = strongest(message, 'transfer_event');
        if (event !== undefined && promised === null) {
          promised = promise(analysis, message, { ...event, confidence: EVENT_CONFIDENCE });
        }
        if (event !== undefined) personThere = false;
        break;
      }
    }
  }
  if (promised !== null) {
    add(
      'escalation.dropped',
      promised.message,
      promised.confidence,
      'dropped.nobody-came',
      promised.evidence,
    );
  }
  if (mayBePassedOn(analysis))
    findings.push(...repeatFindings(analysis, matter), ...misdirectedFindings(analysis, matter, requests));
  return { findings, requests, firstRequest };
}

/** Without a person or an event nobody was passed on. */
function mayBePassedOn({ messages }: Analysis): boolean {
  return messages.some(({ role }) => role === 'agent' || role === 'system');
}

function promise(analysis: Analysis, message: MessageAnalysis, match: ActMatch): Promised {
  const evidence = spans(evidenceSpan(analysis.tokens, message, match.from, match.to));
  return { message, confidence: match.confidence, evidence };
}

function spans(span: Span | undefined): Span[] {
  return span === undefined ? [] : [span];
}
