import type { TopicBalance } from '@/core/metrics/automation-balance';
import { ADVICE_ORDER } from './advice-words';

/** Topics that a table still shows; those with most conversations. */
const MOST_TOPICS = 30;

/** The topics with most conversations, what asks for a decision first, and within the same advice the biggest first. */
export function balanceRows(balance: readonly TopicBalance[], most = MOST_TOPICS): TopicBalance[] {
  return balance
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .slice(0, most)
    .sort((a, b) => ADVICE_ORDER.indexOf(a.advice) - ADVICE_ORDER.indexOf(b.advice) || b.n - a.n);
}
