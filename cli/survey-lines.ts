import { ENCODING_LABELS } from '@/core/ingest/encoding';
import { SUPPORT_LABELS } from '@/core/ingest/file-support';
import { SYSTEM_LABELS } from '@/core/ingest/system';
import type { Examination } from '@/jobs/examine-file';

/** What was found of a file, for reading in a terminal. */
export function surveyLines(file: string, { understanding, survey }: Examination): string {
  const { system, because, encoding, layout } = understanding;
  const lines = [
    file,
    `  ${SYSTEM_LABELS[system]}. ${because}`,
    `  ${ENCODING_LABELS[encoding]}${layout.kind === 'table' ? `, delimiter ${JSON.stringify(layout.delimiter)}, header in row ${layout.headerRow}` : ''}`,
    `  ${count(survey.conversations, 'conversation')}, ${count(survey.messages, 'message')} in ${count(survey.rows, 'row')}; ${written(survey.skipped)} are no messages, ${written(survey.unusable)} cannot be used`,
    ...(survey.firstAt === null || survey.lastAt === null
      ? ['  no times']
      : [
          `  from ${day(survey.firstAt)} to ${day(survey.lastAt)}${survey.times.unzoned > 0 ? `, times without a zone read as ${understanding.zone}` : ''}`,
        ]),
    ...(survey.dateOrderOpen ? ['  Day/month or month/day? Say so with a mapping ("dateOrder").'] : []),
    '  senders:',
    ...survey.senders
      .slice(0, 20)
      .map(({ value, role, messages }) => `    ${value}: ${role ?? 'not known'} (${written(messages)})`),
    ...(survey.names.length > 0 ? ['  who answers:'] : []),
    ...survey.names
      .slice(0, 20)
      .map(
        ({ name, role, messages, suggestion }) =>
          `    ${name}: ${role} (${written(messages)})${suggestion === null ? '' : ` - a bot? ${suggestion}`}`,
      ),
    ...(survey.problems.length > 0 ? ['  problems:'] : []),
    ...survey.problems
      .slice(0, 20)
      .map(
        ({ message, value, rows, firstRow }) =>
          `    ${written(rows)} x ${message}${value === null ? '' : ` (${value})`}${firstRow === null ? '' : `, first in row ${firstRow}`}`,
      ),
    '  this file can support:',
    ...survey.supports.map(
      ({ figure, support, because: why }) => `    ${SUPPORT_LABELS[figure]}: ${support}. ${why}`,
    ),
  ];
  return lines.join('\n');
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function count(n: number, noun: string): string {
  return `${written(n)} ${noun}${n === 1 ? '' : 's'}`;
}

function written(n: number): string {
  return n.toLocaleString('en-US');
}
