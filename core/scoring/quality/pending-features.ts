import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { DOES } from '@/core/scoring/acts/dialogue-act';
import type { Tokens } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';

/** Names of the features, in the order of the vector. */
export const PENDING_FEATURES = [
  'customer speaks of later last',
  'replies near the end speak of later',
  'a callback or ticket near the end',
  'promises near the end',
  'customer asks or complains last',
  'customer thanks last',
] as const;

/** Words for what is still to come, by the hash of their normal form. */
const LATER = new Set(
  `tomorrow tonight later soon until till when once next monday tuesday wednesday thursday friday saturday sunday
  morning will ill think discuss decide wait waiting await review see shortly meanwhile hopefully fingers`
    .split(/\s+/)
    .map(hashOf),
);
const MOST = 3;
/** How far back from the end. */
const NEAR = 3;

/** What bears on whether the conversation leaves the outcome to later; zeros where nobody wrote. */
export function pendingFeatures({ tokens, messages }: Analysis): number[] {
  let customer: MessageAnalysis | undefined;
  let later = 0;
  let path = 0;
  let promises = 0;
  let replies = 0;
  for (let at = messages.length - 1; at >= 0 && (replies < NEAR || customer === undefined); at--) {
    const message = messages[at];
    if (message === undefined || message.role === 'system') continue;
    if (message.role === 'customer') {
      customer ??= message;
      continue;
    }
    if (++replies > NEAR) continue;
    later += laterWords(tokens, message);
    if (message.acts.some(({ act }) => act === 'later_path')) path = 1;
    if ((message.does & DOES.promise) !== 0) promises = 1;
  }
  const does = customer?.does ?? 0;
  return [
    customer === undefined ? 0 : Math.min(MOST, laterWords(tokens, customer)) / MOST,
    Math.min(MOST, later) / MOST,
    path,
    promises,
    (does & (DOES.ask | DOES.request | DOES.human_request | DOES.complain)) === 0 ? 0 : 1,
    (does & (DOES.thanks | DOES.praise)) === 0 ? 0 : 1,
  ];
}

function laterWords(tokens: Tokens, { from, to }: MessageAnalysis): number {
  let found = 0;
  for (let at = from; at < to; at++) if (LATER.has(tokens.hash[at] ?? 0)) found++;
  return found;
}
