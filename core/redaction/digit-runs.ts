import type { DigitRun } from './sighting';

const SEPARATORS = new Set(
  ' -./()\u00a0\u2009\u202f\u2010\u2011\u2012\u2013'.split('').map((c) => c.charCodeAt(0)),
);
const MOST_SEPARATORS = 2;
/** Nothing that we look for has more digits with its separators; longer runs are cut into runs. */
const LONGEST_RUN = 48;

/** The runs of digits in a text that could be a number written for people, left to right. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: { start: number; end: number }[] = [];
  const close = () => {
    const [first] = groups;
    const last = groups.at(-1);
    if (first && last) runs.push({ start: first.start, end: last.end, groups });
    groups = [];
  };
  for (let i = 0; i < text.length; ) {
    if (!isDigit(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    const last = groups.at(-1);
    if (last && !joined(text, last.end, i)) close();
    if (groups[0] && end - groups[0].start > LONGEST_RUN) close();
    groups.push({ start: i, end });
    i = end;
  }
  close();
  return runs;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The digits of a piece of text, without what stands between them. */
export function digitsOf(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end; i += 1) if (isDigit(text.charCodeAt(i))) digits += text[i];
  return digits;
}

function joined(text: string, from: number, to: number): boolean {
  if (to - from > MOST_SEPARATORS) return false;
  for (let i = from; i < to; i += 1) if (!SEPARATORS.has(text.charCodeAt(i))) return false;
  return true;
}
