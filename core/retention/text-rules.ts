import type { Settings } from '@/core/settings/settings';
import { addDays } from '@/core/time/add-days';

/** Which words go: those of conversations on days before `before`. */
export interface TextRule {
  /** null: of all channels that have no rule of their own. */
  channel: string | null;
  /** YYYY-MM-DD; null: none, as the words stay for good. */
  before: string | null;
}

/**
 * What the settings say today (a local day): the words of a conversation stay for so many whole days after its own.
 * The rule for all channels comes first.
 */
export function textRules({ days, byChannel }: Settings['retention'], today: string): TextRule[] {
  const before = (after: number | null) => (after === null ? null : addDays(today, -after));
  return [
    { channel: null, before: before(days) },
    ...Object.entries(byChannel).map(([channel, own]) => ({ channel, before: before(own) })),
  ];
}

/**
 * Before which day files go that were imported or are still to be: the shortest of the rules, as a file may hold
 * conversations of any channel. null where there is no rule.
 */
export function filesBefore(rules: readonly TextRule[]): string | null {
  const days = rules.flatMap(({ before }) => (before === null ? [] : [before]));
  return days.sort().at(-1) ?? null;
}
