import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadDeliveries, loadRecipients } from '@/app/load/load-deliveries';
import { loadNoBrowser, loadReport } from '@/app/load/load-report';
import { closeMonthNow, sendReportNow } from '@/app/reports/actions';
import { ReportDownloads } from '@/components/delivery/report-downloads';
import { SendReport } from '@/components/delivery/send-report';
import { ReportDocument } from '@/components/report/report-document';
import { ReportState } from '@/components/report/report-state';
import { stateWords } from '@/components/report/state-words';
import { BackLink } from '@/components/shell/back-link';
import { PageBody } from '@/components/shell/page-body';
import '@/components/report/report.css';
import { isMonth } from '@/core/time/is-month';
import { monthName } from '@/core/time/month-name';
import classes from './page.module.css';

export async function generateMetadata({ params }: PageProps<'/reports/[month]'>): Promise<Metadata> {
  const { month } = await params;
  return { title: isMonth(month) ? `Report of ${monthName(month)}` : 'Report' };
}

export default async function ReportPage({ params, searchParams }: PageProps<'/reports/[month]'>) {
  const { month } = await params;
  const asked = revisionIn((await searchParams).revision);
  const report = await loadReport(month, asked);
  if (report === null) notFound();
  const recipients = await loadRecipients();
  const mails = (await loadDeliveries(month)).filter(({ revision }) => revision === report.revision);
  return (
    <PageBody>
      <div className={classes.beside}>
        <BackLink href="/reports">All reports</BackLink>
        <ReportState
          month={month}
          monthName={report.model.monthName}
          words={stateWords(report)}
          closed={report.state === 'closed'}
          over={report.over}
          revision={report.revision}
          earlier={asked !== null}
          differences={report.differences}
          close={closeMonthNow}
        />
        <ReportDownloads month={month} revision={report.revision} noBrowser={loadNoBrowser()} />
        {report.state === 'closed' && recipients !== null && (
          <SendReport month={month} recipients={recipients} mails={mails} send={sendReportNow} />
        )}
      </div>
      <ReportDocument report={report} />
    </PageBody>
  );
}

/** An earlier revision that the address asks for; null for the latest. */
function revisionIn(asked: string | string[] | undefined): number | null {
  return typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
}
