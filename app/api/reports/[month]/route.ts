import { answered } from '@/app/access/answered';
import { reportFor } from '@/core/access/report-for';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { readReport } from '@/jobs/report/read-report';
import { NotPrintable } from '@/print/not-printable';
import { REPORT_FORMS, reportFile, reportFileName } from '@/print/report-file';
import { reportWishes } from './report-wishes';

/** A month's report in the wished form: `?format=`, or what `Accept` names; JSON where neither does. */
export const GET = answered(
  'reports',
  async ({ engine, person, noted }, request: Request, { params }: RouteContext<'/api/reports/[month]'>) => {
    const { month } = await params;
    const { origin, searchParams } = new URL(request.url);
    const wishes = reportWishes(searchParams, request.headers.get('accept'));
    if ('problem' in wishes) return refused(wishes.problem, 400);
    const { form, paper, revision } = wishes;
    const read = await readReport(engine, month, Date.now(), revision, person.channels);
    if (read === null) return refused('There is no report of this month.', 404);
    const report = reportFor(person, read);
    const { origin: reached } = await readDeliverySettings(engine.db);
    try {
      const file = await reportFile(report, form, { paper, origin: reached || origin });
      await noted({ kind: 'exported', subject: { type: 'report', id: month }, details: { form } });
      return new Response(new Uint8Array(file), {
        headers: {
          'Content-Type': REPORT_FORMS[form],
          'Cache-Control': 'no-store',
          ...(form === 'json'
            ? {}
            : { 'Content-Disposition': `attachment; filename="${reportFileName(report, form)}"` }),
        },
      });
    } catch (error) {
      if (error instanceof NotPrintable) return refused(error.message, 503);
      throw error;
    }
  },
);

function refused(sentence: string, status: number): Response {
  return Response.json({ error: sentence }, { status });
}
