import type { Report } from '@/core/report/report';
import { Appendix } from './appendix';
import { FirstPage } from './first-page';

/**
 * A month's report as it is read on the screen, printed and sent: plain markup without script, set by report.css alone.
 */
export function ReportDocument({ report }: { report: Report }) {
  return (
    <article className="report" lang="en">
      <FirstPage report={report} />
      <Appendix report={report} />
    </article>
  );
}
