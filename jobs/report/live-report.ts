import { createHash } from 'node:crypto';
import type { ScopedFilter } from '@/core/filter/filter';
import { chooseQuotation, type Quotable } from '@/core/report/choose-quotation';
import { assessMonth } from '@/core/report/month-assessment';
import { PLAIN_VOICE } from '@/core/report/plain/plain-voice';
import { type QuotationWanted, quotationWanted } from '@/core/report/quotation-wanted';
import type { ReportModel, ReportQuotation } from '@/core/report/report-model';
import { writeReport } from '@/core/report/write-report';
import { monthEnd } from '@/core/time/month-end';
import type { Database } from '@/db/database';
import { readConversation } from '@/db/read/read-conversation';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readCustomersFiles } from '@/db/read/read-customers-files';
import { readJudge } from '@/db/read/read-judge';
import { readReportFacts } from '@/db/read/read-report-facts';
import { readReviewState } from '@/db/read/read-review-state';
import { readSettings } from '@/db/read/read-settings';
import { remembered } from '@/db/read/remembered';

type Within = ScopedFilter['within'];

/** Conversations that are looked through for one to quote. */
const LOOKED_AT = 12;

/** Months kept: whoever reads one looks at its neighbours too. */
const KEPT = 12;

/**
 * The report of a month (YYYY-MM) as the data of these channels say it now; null where they do not reach into it.
 * From memory while nothing that it is computed from has changed.
 */
export async function liveReport(
  db: Database,
  month: string,
  now: number,
  within: Within = null,
): Promise<ReportModel | null> {
  const settings = await readSettings(db);
  const asked = [
    month,
    within,
    monthEnd(month, settings.timeZone) <= now,
    settings,
    await readReviewState(db),
    await readCustomersFiles(db),
    await readJudge(db),
  ];
  return remembered(db, 'report', asked, () => readAnew(db, month, now, within), KEPT);
}

async function readAnew(
  db: Database,
  month: string,
  now: number,
  within: Within,
): Promise<ReportModel | null> {
  const facts = await readReportFacts(db, month, now, within);
  if (facts === null) return null;
  const assessment = assessMonth(facts);
  const quotations: (ReportQuotation | null)[] = [];
  for (const { told, causes } of assessment.changes) {
    quotations.push(await quotationFor(db, quotationWanted(told, causes, facts), within));
  }
  const { timeZone, trustRatio, weights, delayLimitSeconds, delayLimitSecondsByChannel } =
    await readSettings(db);
  const settings = { timeZone, trustRatio, weights, delayLimitSeconds, delayLimitSecondsByChannel };
  return writeReport(assessment, PLAIN_VOICE, {
    dataHash: sha256(JSON.stringify(facts)),
    settings: sha256(JSON.stringify(settings)).slice(0, 12),
    quotations,
  });
}

async function quotationFor(
  db: Database,
  wanted: QuotationWanted,
  within: Within,
): Promise<ReportQuotation | null> {
  for (const filter of wanted.filters) {
    const order = { sort: wanted.better ? 'newest' : 'severity', page: 1, pageSize: LOOKED_AT } as const;
    const { rows } = await readConversationList(db, { ...filter, within }, order);
    const quotable: Quotable[] = [];
    for (const { externalId } of rows) {
      const read = await readConversation(db, externalId);
      if (read) quotable.push({ ...read.conversation, messages: read.messages, findings: read.findings });
    }
    const chosen = chooseQuotation(quotable, wanted);
    if (chosen !== null) return chosen;
  }
  return null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
