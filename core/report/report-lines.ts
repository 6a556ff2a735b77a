import { plural } from '@/core/text/plural';
import type { Report } from './report';

/** The first page of a report as plain text. */
export function reportLines({ state, revision, model, differences }: Report): string {
  const { channels, overall, changes, advice } = model;
  const closed = state === 'closed' ? `closed, revision ${revision}` : 'not closed';
  const lines = [`${model.monthName} (${closed})`, '', model.headline, model.lead, ''];
  for (const row of [...channels, overall]) {
    const value = row.now === null ? (row.reason ?? 'not known') : `${row.now.text} (${row.now.range})`;
    lines.push(`${row.label}: ${value}; change ${row.change.text}; n ${row.n}`);
  }
  lines.push(model.channelNote, '');
  for (const { sentence, causes, quotation } of changes) {
    lines.push(`- ${[sentence, ...causes].join(' ')}`);
    if (quotation) lines.push(`  "${quotation.text}" (${quotation.source})`);
  }
  lines.push(model.changeNote, '', ...model.money.sentences, '', model.recovery.sentence, '');
  for (const { label, title, sentence } of advice) lines.push(`${label}: ${title}. ${sentence}`);
  lines.push(model.adviceNote);
  if (differences.length > 0)
    lines.push('', `The month would now read otherwise in ${plural(differences.length, 'place')}:`);
  for (const { label, closed: was, now } of differences) lines.push(`- ${label}: ${was}; now ${now}`);
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
