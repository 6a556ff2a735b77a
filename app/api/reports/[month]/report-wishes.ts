import { isPaper, type Paper } from '@/print/paper';
import { isReportForm, REPORT_FORMS, type ReportForm } from '@/print/report-file';

export interface ReportWishes {
  form: ReportForm;
  paper: Paper;
  /** null: the latest. */
  revision: number | null;
}

/** What a request wants of a report, or one sentence on what is not understood. */
export function reportWishes(
  params: URLSearchParams,
  accept: string | null,
): ReportWishes | { problem: string } {
  for (const name of params.keys()) {
    if (!['format', 'paper', 'revision'].includes(name))
      return { problem: `There is no parameter "${name}".` };
  }
  const form = params.get('format') ?? acceptedForm(accept);
  if (!isReportForm(form)) {
    return { problem: `There is no format "${form}"; there are ${Object.keys(REPORT_FORMS).join(', ')}.` };
  }
  const paper = params.get('paper') ?? 'a4';
  if (!isPaper(paper)) return { problem: `There is no paper "${paper}"; there are a4 and letter.` };
  const revision = params.get('revision');
  if (revision !== null && !/^[1-9]\d{0,5}$/.test(revision)) {
    return { problem: 'A revision is a number from 1.' };
  }
  return { form, paper, revision: revision === null ? null : Number(revision) };
}

/** The first form that the header names, in its order; JSON where it names none. */
function acceptedForm(accept: string | null): ReportForm {
  for (const type of (accept ?? '').split(',')) {
    const wanted = type.split(';')[0]?.trim().toLowerCase();
    for (const [form, mediaType] of Object.entries(REPORT_FORMS)) {
      if (mediaType.split(';')[0] === wanted && isReportForm(form)) return form;
    }
  }
  return 'json';
}
