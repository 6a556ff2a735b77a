import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { QUESTION } from '@/core/text/tokens';

/** The words with which a person passes the customer on: "I'm moving you over". Neither a question nor an offer. */
export function passesOn({ tokens }: Analysis, message: MessageAnalysis): ActMatch | undefined {
  const passes = strongest(message, 'passes_on');
  if (passes === undefined || tokens.after[message.to - 1] === QUESTION) return undefined;
  return message.acts.some((a) => a.act === 'conditional') ? undefined : passes;
}
