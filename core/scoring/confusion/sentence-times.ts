import type { RegisterWord } from '@/core/scoring/accuracy/register-words';
import type { Statement } from '@/core/scoring/accuracy/statement';

const DAY =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays';
/** The weekday by its forms: "Mondays" is Monday. */
const DAYS: ReadonlyMap<string, string> = new Map(
  DAY.split(' ').map((day) => [day, day.endsWith('s') ? day.slice(0, -1) : day]),
);

/** The weekdays that a sentence names. */
export function daysIn(words: readonly RegisterWord[], { from, to }: Statement): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const day = DAYS.get(words[at]?.text ?? '');
    if (day !== undefined) found.push(day);
  }
  return found;
}

/** The clock times of a sentence in hours after midnight: "18:00", "6 pm". */
export function clocksIn(words: readonly RegisterWord[], { from, to }: Statement): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const next = words[at + 1]?.text;
    const half = next === 'pm' ? 12 : 0;
    const colon = word.text.indexOf(':');
    if (colon > 0) {
      const hour = Number(word.text.slice(0, colon));
      const minutes = Number(word.text.slice(colon + 1, colon + 3));
      found.push((hour % 24) + minutes / 60 + (hour < 12 ? half : 0));
    } else if (word.value !== null && (next === 'pm' || next === 'am')) {
      found.push((word.value % 12) + half);
    }
  }
  return found;
}
