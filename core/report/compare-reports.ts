import { channelLabel } from '@/core/conversation/channel-label';
import type { ReportDifference } from './report';
import type { ReportModel } from './report-model';

/**
 * What a closed month would read otherwise now: the sentences of the first page that say something else, then
 * its figures one by one. What is printed alike is no difference, whatever its last decimals.
 */
export function compareReports(closed: ReportModel, now: ReportModel): ReportDifference[] {
  const sentences = [
    ['Headline', closed.headline, now.headline],
    ['What it rests on', closed.lead, now.lead],
    ['What changed', changes(closed), changes(now)],
    ['What it costs', closed.money.sentences.join(' '), now.money.sentences.join(' ')],
    ['What people put right', closed.recovery.sentence, now.recovery.sentence],
    ['What to do', advice(closed), advice(now)],
  ] as const;
  const differences: ReportDifference[] = sentences
    .filter(([, before, after]) => before !== after)
    .map(([label, before, after]) => ({ label, closed: before || 'nothing', now: after || 'nothing' }));

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
  return differences;
}

type Figure = ReportModel['figures'][number];

function printed({ text, range }: Figure): string {
  return range === null ? text : `${text} (${range})`;
}

function ofWhat({ label, channel, topic }: Figure): string {
  return [label, channel && channelLabel(channel), topic].filter(Boolean).join(', ');
}

function changes({ changes: all, changeNote }: ReportModel): string {
  return [...all.flatMap(({ sentence, causes }) => [sentence, ...causes]), changeNote].join(' ').trim();
}

function advice({ advice: rows }: ReportModel): string {
  return rows.map(({ label, title }) => `${label}: ${title}`).join('; ');
}
