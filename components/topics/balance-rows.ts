import type { TopicBalance } from '@/core/metrics/automation-balance';
import { ADVICE_ORDER } from './advice-words';

/** The topics with most conversations, what asks for a decision first, and within the same advice the biggest first. */
export function balanceRows(balance: readonly TopicBalance[], most: number): TopicBalance[] {
  return balance
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .slice(0, most)
    .sort((a, b) => ADVICE_ORDER.indexOf(a.advice) - ADVICE_ORDER.indexOf(b.advice) || b.n - a.n);
}
