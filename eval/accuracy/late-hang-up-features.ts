/** A turn of a call: who spoke, and what was done, without words. */
export interface ActTurn {
  role: 'bot' | 'customer';
  intent: string;
}

/** Lengths of calls and numbers of repeats that the model may tell apart (calls have 16 to 52 turns, half of them more than 20). */
const LENGTHS = [17, 18, 19, 20, 22, 24, 27, 30, 35];
const REPEATS = [2, 3, 4];
/** Acts from the end whose place counts. */
const TAIL = 6;
const LATELY = 8;

export interface ActOptions {
  /** Acts in a row at most. */
  grams: 1 | 2 | 3;
  /** Also pairs with one or two acts between them. */
  skips?: boolean;
  /** Also what each side did last, whatever the other did in between. */
  sides?: boolean;
}

/** Act of each turn with its side, "b:greet". */
export function actsOf(turns: readonly ActTurn[]): string[] {
  return turns.map(({ role, intent }) => `${role === 'bot' ? 'b' : 'c'}:${intent}`);
}

/**
 * What can be said of a call by its acts, each as a name that is there or is not: acts in a row, how often they come
 * again, which stand last, and how long the call is. The end of the call is an act of its own.
 */
export function lateHangUpFeatures(acts: readonly string[], options: ActOptions): Set<string> {
  const found = new Set(shapeFeatures(acts));
  const marked = ['^', ...acts, '$'];
  for (const [at] of marked.entries()) {
    for (let n = 1; n <= options.grams && at + n <= marked.length; n++)
      found.add(marked.slice(at, at + n).join(' '));
    for (const gap of options.skips ? [2, 3] : [])
      if (at + gap < marked.length) found.add(`${marked[at]} ..${gap} ${marked[at + gap]}`);
  }
  for (const [act, times] of countOf(acts))
    for (const n of REPEATS) if (times >= n) found.add(`${act} x${n}`);
  for (let back = 1; back <= TAIL && back <= acts.length; back++)
    found.add(`${acts[acts.length - back]} at -${back}`);
  if (options.sides) for (const feature of sideFeatures(acts)) found.add(feature);
  return found;
}

/** How long the call is, how much of it comes again, and who spoke last: nothing of what was done. */
export function shapeFeatures(acts: readonly string[]): string[] {
  const again = acts.length - new Set(acts).size;
  const recent = acts.slice(-LATELY);
  const lately = recent.length - new Set(recent).size;
  return [
    ...LENGTHS.filter((n) => acts.length > n).map((n) => `longer than ${n}`),
    ...Array.from({ length: again }, (_, i) => `again ${i + 1}`),
    ...Array.from({ length: lately }, (_, i) => `again lately ${i + 1}`),
    `last: ${acts.at(-1)?.[0]}`,
  ];
}

function sideFeatures(acts: readonly string[]): string[] {
  return ['b', 'c'].flatMap((side) => {
    const own = acts.filter((act) => act.startsWith(side));
    return [1, 2, 3].flatMap((n) => [
      `${side} last ${own.slice(-n).join(' ')}`,
      `${side} -${n} ${own.at(-n)}`,
    ]);
  });
}

function countOf(acts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const act of acts) counts.set(act, (counts.get(act) ?? 0) + 1);
  return counts;
}
