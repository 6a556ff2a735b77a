import type { Metadata } from 'next';
import { loadReports } from '@/app/load/load-report';
import { ReportArchive } from '@/components/report/report-archive';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';

export const metadata: Metadata = { title: 'Reports' };

export default async function ReportsPage() {
  const reports = await loadReports();
  return (
    <PageBody>
      <PageHeader
        title="Monthly reports"
        lead={
          reports.length === 0
            ? 'There is a report of every month with conversations. Import a file to begin.'
            : 'One page a month: how far customers can trust our support, what changed, what it costs and what to do. A closed month stays as it was closed, whatever is imported later.'
        }
      />
      {reports.length > 0 && <ReportArchive reports={reports} />}
    </PageBody>
  );
}
