import type { ReviewedConversation } from '@/core/review/reviewed-conversation';
import type { FindingKind } from '@/core/scoring/finding';
import type { Agreement } from './corrected-rate';

/** Counts on how many reviewed conversations machine and people say that any of these kinds is there. */
export function reviewAgreement(
  reviewed: readonly ReviewedConversation[],
  kinds: readonly FindingKind[],
): Agreement {
  const counts = { both: 0, machineOnly: 0, peopleOnly: 0, neither: 0 };
  for (const { machine, people } of reviewed) {
    const found = kinds.some((kind) => machine.has(kind));
    const meant = kinds.some((kind) => people.has(kind));
    counts[found ? (meant ? 'both' : 'machineOnly') : meant ? 'peopleOnly' : 'neither'] += 1;
  }
  return counts;
}
