import type { Metadata } from 'next';
import Link from 'next/link';
import { loadDeliveries } from '@/app/load/load-deliveries';
import { loadReports } from '@/app/load/load-report';
import { DeliveryList } from '@/components/delivery/delivery-list';
import { ReportArchive } from '@/components/report/report-archive';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { sendAgain } from './actions';

export const metadata: Metadata = { title: 'Reports' };

export default async function ReportsPage() {
  const reports = await loadReports();
  const deliveries = await loadDeliveries();
  return (
    <PageBody>
      <PageHeader
        title="Monthly reports"
        lead={
          reports.length === 0 ? (
            <>
              There is a report of every month with conversations. <Link href="/imports">Import a file</Link>{' '}
              to begin.
            </>
          ) : (
            'One page a month: how far customers can trust our support, what changed, what it costs and what to do. A closed month stays as it was closed, whatever is imported later.'
          )
        }
      />
      {reports.length > 0 && <ReportArchive reports={reports} />}
      {deliveries.length > 0 && (
        <Section
          title="Mails"
          note="Each recipient gets a revision once. What a mail server puts off is tried again for some hours; what it refuses waits here."
        >
          <DeliveryList deliveries={deliveries} resend={sendAgain} />
        </Section>
      )}
    </PageBody>
  );
}
