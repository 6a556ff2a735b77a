import type { Advice, TopicBalance } from '@/core/metrics/automation-balance';
import { plural } from '@/core/text/plural';

/** What the balance comes to: which topics to leave to the bot, and which to take from it. */
export function balanceSentence(balance: readonly TopicBalance[]): string {
  const rows = balance.filter(({ n }) => n > 0);
  const of = (advice: Advice) => rows.filter((row) => row.advice === advice).toSorted((a, b) => b.n - a.n);
  const parts = [
    phrase(of('automate'), 'can be left to the bot'),
    phrase(of('assist'), 'should have a person at hand'),
    phrase(of('human'), 'should go back to people'),
  ].filter((part) => part !== null);
  const unknown = of('cannot-tell').length;
  if (parts.length === 0) {
    return `Of ${plural(rows.length, 'topic')}, none has enough conversations that were followed for 7 days to advise on.`;
  }
  const rest = unknown === 0 ? '' : ` Of ${plural(unknown, 'topic')} it can't be told yet.`;
  return `${parts.join('; ')}.${rest}`;
}

function phrase(rows: readonly TopicBalance[], what: string): string | null {
  if (rows.length === 0) return null;
  const [first, second] = rows.map(({ topic }) => topic ?? 'those without one');
  const named =
    rows.length === 1 ? first : rows.length === 2 ? `${first}, ${second}` : `${first}, ${second} and others`;
  return `${plural(rows.length, 'topic')} (${named}) ${what}`;
}
