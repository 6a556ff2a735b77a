import type { TopicBalance } from '@/core/metrics/automation-balance';
import type { Rate } from '@/core/metrics/rate';
import { printedShare } from '@/core/report/printed';
import { formatCount } from '@/core/text/format-count';

/** Share that the bot handles alone from which on there is nothing left to automate; a convention. */
const ALL = 0.9;

/** What to do about a topic, and the figures that say so. */
export function advice({ advice: is, durable, failedEscalation, botOnly }: TopicBalance): {
  title: string;
  sentence: string;
} {
  const lasted = printedShare(durable);
  const lost = lostRequests(failedEscalation);
  const of = `${formatCount(durable.denominator)} that the bot handled alone`;
  if (is === 'cannot-tell' || lasted === null)
    return {
      title: 'Cannot be told yet',
      sentence: `Only ${of} could be followed for 7 days, 30 are needed.`,
    };
  const stayed = `${lasted.text} of ${of} stayed solved (${lasted.range})`;
  switch (is) {
    case 'human':
      return { title: 'Give back to people', sentence: `Only ${stayed}${lost}.` };
    case 'assist':
      return { title: 'Keep, with a person at hand', sentence: `${stayed}${lost}.` };
    case 'automate':
      return {
        title: (botOnly.value ?? 0) >= ALL ? 'Keep with the bot' : 'Automate further',
        sentence: `${stayed}${lost}.`,
      };
  }
}

function lostRequests({ numerator: failed, denominator: asked }: Rate): string {
  if (asked === 0) return '';
  if (asked === 1) return `; the one request for a person got ${failed === 0 ? 'one' : 'none'}`;
  return `; ${formatCount(failed)} of ${formatCount(asked)} requests for a person got none`;
}
