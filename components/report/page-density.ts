import type { ReportModel } from '@/core/report/report-model';

/**
 * How tightly the first page is set, and the height in points at the loosest up to which that makes it one page: on Letter
 * paper, the lower of the two, with what the estimate may be short of. report.css has the zoom of each.
 */
const DENSITIES = [
  ['loose', 675],
  ['dense', 775],
  ['denser', 840],
] as const;

/** Heights in points, and characters a line holds, as report.css sets them in print. */
const LINE = 12.1;
const FULL = 112;
const HALF = 54;

/**
 * How tightly the first page has to be set to be one page, from how much text it holds: an estimate on the safe side, since
 * a report that is printed has no script to measure itself with.
 */
export function pageDensity(model: ReportModel): string {
  const { changes, channels, advice } = model;
  const lines = (text: string, width = FULL) => Math.ceil(text.length / width) * LINE;
  let height = 40;
  height += Math.ceil(model.headline.length / 54) * 22 + lines(model.lead, 98) * 1.15;
  height += 32 + (Math.min(6, channels.length) + 1) * 19.5 + lines(model.channelNote) + 18;
  for (const { sentence, causes, quotation } of changes) {
    height += lines(sentence, 100) + lines(causes.join(' ')) + 8;
    if (quotation !== null) height += lines(quotation.text + quotation.source, 104) + 4;
  }
  height += lines(model.changeNote) + 22;
  height += Math.max(lines(model.money.sentences.join(' '), HALF), lines(model.recovery.sentence, HALF)) + 24;
  const titles = new Set(advice.map(({ title }) => title));
  height += titles.size * 1.6 * (LINE + 3) + lines(model.adviceNote) + 20;
  height += 30;
  return DENSITIES.find(([, most]) => height <= most)?.[0] ?? 'densest';
}
