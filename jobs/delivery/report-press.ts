import { SCHEDULE } from '@/core/audit/event';
import type { DeliverySettings } from '@/core/report/delivery-settings';
import type { Engine } from '@/db/engine';
import { readClosedReport } from '@/db/read/read-closed-reports';
import { closeReport } from '@/jobs/report/close-report';
import { type ReportMail, reportMail } from '@/print/report-mail';
import { NotYet } from './not-yet';

/** Makes the mails of closed months; the last one is kept, as one after the other is sent the same. */
export class ReportPress {
  private last: { key: string; mail: ReportMail } | null = null;

  constructor(private readonly engine: Engine) {}

  /**
   * The mail of a month's latest revision; a month that is still open is closed first. Throws NotYet where the
   * month has no report, NotPrintable where a form of it cannot be had.
   */
  async mail(
    month: string,
    { forms, paper, origin }: DeliverySettings,
    now: number,
  ): Promise<{ revision: number; mail: ReportMail }> {
    const keyOf = (revision: number | null) => JSON.stringify([month, revision, forms, paper, origin]);
    const present = await readClosedReport(this.engine.db, month, null);
    if (present && this.last?.key === keyOf(present.revision)) {
      return { revision: present.revision, mail: this.last.mail };
    }
    const closed = await closeReport(this.engine, month, { actor: SCHEDULE, by: 'the schedule' }, now);
    if ('problem' in closed) throw new NotYet(closed.problem);
    const revision = closed.report.revision ?? 1;
    this.last = { key: keyOf(revision), mail: await reportMail(closed.report, { forms, paper, origin }) };
    return { revision, mail: this.last.mail };
  }
}
