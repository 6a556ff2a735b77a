import { bootstrapInterval } from '@/eval/accuracy/bootstrap-interval';
import { correlation } from '@/eval/accuracy/correlation';
import { printTable } from '@/eval/accuracy/print-table';
import type { FilledClassroom } from './fill-classroom';
import { valenceSchool } from './measure-valence';

/** GoEmotions teaches by the side of feelings and is no set of ratings. */
const NOT_RATED = 'goemotions';

/**
 * How pleasant readers find the texts of a file, by a teacher and a student that learned from the other files' ratings;
 * and by a student that has not seen the file's texts either, of which the teacher told the first.
 */
export function measureUnseenValence({ room, rated, indexOf }: FilledClassroom): void {
  const { sources, rowsOf, moments } = valenceSchool(room, rated, indexOf);
  const everything = new Float64Array(room.size).fill(1);
  const rows = sources
    .filter((source) => source !== NOT_RATED)
    .flatMap((source) => {
      const own = rowsOf.get(source) ?? [];
      const taught = room.taught([...moments].filter(([other]) => other !== source).map(([, sums]) => sums));
      const elsewhere = everything.slice();
      for (const { at } of own) elsewhere[at] = 0;
      const systems: [string, Float64Array, string][] = [
        ['teacher', taught, 'no'],
        ['student, ratings withheld', room.said(room.learn(taught, everything)), 'texts, not ratings'],
        ['student, texts withheld too', room.said(room.learn(taught, elsewhere)), 'no'],
      ];
      return systems.map(([name, said, trained], i) => {
        const r = (drawn: readonly number[]) =>
          correlation(
            drawn.map((row) => said[own[row]?.at ?? 0] ?? 0),
            drawn.map((row) => own[row]?.target ?? 0),
          );
        const { low, high } = bootstrapInterval(own.length, r);
        const figure = `${r([...own.keys()]).toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
        return [i === 0 ? source : '', name, String(own.length), figure, trained];
      });
    });
  printTable(
    'Sentiment: r with the mean human rating of a file left out',
    ['corpus', 'system', 'n', 'r', 'trained on'],
    rows,
  );
}
