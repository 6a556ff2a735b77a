import { channelLabel } from '@/core/conversation/channel-label';
import type { Role } from '@/core/conversation/role';
import { PHONE_COUNTRIES } from '@/core/redaction/phone-countries';
import { redact } from '@/core/redaction/redact';
import { REDACTION_KINDS } from '@/core/redaction/redaction-kind';
import { driverGroupOf } from '@/core/scoring/driver-group';
import type { Finding } from '@/core/scoring/finding';
import { formatDay } from '@/core/time/format-day';
import type { QuotationWanted } from './quotation-wanted';
import type { ReportQuotation } from './report-model';

/** A conversation that may be quoted. Findings name messages by their `seq`. */
export interface Quotable {
  externalId: string;
  channel: string;
  day: string;
  messages: readonly { seq: number; role: Role; text: string; sentimentScore: number | null }[];
  findings: readonly Pick<Finding, 'kind' | 'message'>[];
}

/** Lengths that say something and still fit a printed line or two. */
const SHORTEST = 24;
const LONGEST = 170;

/** Not every printer has a font for them. */
const PICTURES = /\p{Extended_Pictographic}/u;

/** What a finding on the message is worth beside a mood of -1 to 1; by taste. */
const SHOWS = 2;

const RULES = { kinds: new Set(REDACTION_KINDS), countries: PHONE_COUNTRIES };

/**
 * The message that shows best what is told of: the customer's own words where possible (a wrong statement is the
 * bot's), with the finding in question and a clear mood. Personal details become tags again, even where the workspace
 * stores them. Null where no message is fit to quote.
 */
export function chooseQuotation(
  conversations: readonly Quotable[],
  { better, group }: Pick<QuotationWanted, 'better' | 'group'>,
): ReportQuotation | null {
  let best: { score: number; quotation: ReportQuotation } | null = null;
  for (const { externalId, channel, day, messages, findings } of conversations) {
    for (const { seq, role, text, sentimentScore } of messages) {
      const shown = findings.some(
        ({ kind, message }) =>
          message === seq &&
          (driverGroupOf(kind) === group || (group === 'escalation' && kind === 'human_request')),
      );
      const bots = group === 'accuracy' && role === 'bot' && shown && !better;
      if (role !== 'customer' && !bots) continue;
      const quoted = plainText(role, text);
      if (quoted.length < SHORTEST || quoted.length > LONGEST || PICTURES.test(quoted)) continue;
      const mood = (sentimentScore ?? 0) * (better ? 1 : -1);
      const score = (shown && !better ? SHOWS : 0) + (bots ? SHOWS : 0) + mood;
      if (best !== null && score <= best.score) continue;
      const who = role === 'customer' ? 'Customer' : 'Bot';
      best = {
        score,
        quotation: {
          conversation: externalId,
          href: `/conversations/${encodeURIComponent(externalId)}#message-${seq}`,
          text: quoted,
          source: `${who} on ${channelLabel(channel)}, ${formatDay(day)}`,
        },
      };
    }
  }
  return best?.quotation ?? null;
}

/** On one line, with tags in the place of personal details. */
function plainText(role: Role, text: string): string {
  return redact(role, text, RULES, (_, value) => value)
    .text.replace(/\s+/gu, ' ')
    .trim();
}
