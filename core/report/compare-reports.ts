import type { ReportDifference } from './report';
import type { ReportModel } from './report-model';

/**
 * What a closed month would read otherwise now: its figures one by one, then the sentences of the first page that say
 * something else. What is printed alike is no difference, whatever its last decimals.
 */
export function compareReports(closed: ReportModel, now: ReportModel): ReportDifference[] {
  const differences: ReportDifference[] = [];
  const figures = new Map(now.figures.map((figure) => [figure.id, figure]));
  for (const was of closed.figures) {
    const is = figures.get(was.id);
    figures.delete(was.id);
    const [before, after] = [printed(was), is === undefined ? 'left out' : printed(is)];
    if (before !== after) differences.push({ label: ofWhat(was), closed: before, now: after });
  }
  for (const is of figures.values()) {
    differences.push({ label: ofWhat(is), closed: 'not there', now: printed(is) });
  }
  const sentences = [
    ['Headline', closed.headline, now.headline],
    ['What it rests on', closed.lead, now.lead],
    ['Changes', changes(closed), changes(now)],
    ['Money', closed.money.sentences.join(' '), now.money.sentences.join(' ')],
    ['Recovery', closed.recovery.sentence, now.recovery.sentence],
    ['Recommendations', advice(closed), advice(now)],
  ] as const;
  for (const [label, before, after] of sentences) {
    if (before !== after) differences.push({ label, closed: before || 'nothing', now: after || 'nothing' });
  }
  return differences;
}

type Figure = ReportModel['figures'][number];

function printed({ text, range }: Figure): string {
  return range === null ? text : `${text} (${range})`;
}

function ofWhat({ label, channel, topic }: Figure): string {
  return [label, channel, topic].filter((part) => part !== null && part !== '').join(', ');
}

function changes({ changes: all, changeNote }: ReportModel): string {
  return [...all.flatMap(({ sentence, causes }) => [sentence, ...causes]), changeNote].join(' ').trim();
}

function advice({ advice: rows }: ReportModel): string {
  return rows.map(({ label, title }) => `${label}: ${title}`).join('; ');
}
