import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { printedShare } from '@/core/report/printed';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { plural } from '@/core/text/plural';

/** How much of what went badly with the bot people put right, and whether that moved. */
export function recovery({ facts, recovery: of }: MonthAssessment): string {
  const { now, before, verdict } = of;
  const words = monthWords(facts);
  const is = printedShare(now);
  if (is === null)
    return 'No conversation went badly with the bot, so there was nothing for people to put right.';
  if (now.denominator === 1)
    return `One conversation went badly with the bot; a person ${now.numerator === 1 ? 'solved it' : 'did not solve it'}.`;
  const first = `Of ${plural(now.denominator, 'conversation')} that went badly with the bot, people then solved ${formatCount(now.numerator)} (${is.text}, interval ${is.range})`;
  if (before === null) return `${first}.`;
  const was = before.value === null ? null : formatRate(before.value);
  if (was === null || verdict === 'cannot-tell')
    return `${first}; ${words.before} cannot be compared, too few went badly.`;
  if (verdict === 'noise') return `${first}, after ${was} in ${words.before}: no more than chance.`;
  const better = (now.value ?? 0) > (before.value ?? 0);
  return `${first}, ${better ? 'up' : 'down'} from ${was} in ${words.before}, and that is beyond chance.`;
}
