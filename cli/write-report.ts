import fs from 'node:fs';
import path from 'node:path';
import type { Report } from '@/core/report/report';
import type { Engine } from '@/db/engine';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { NotPrintable } from '@/print/not-printable';
import type { Paper } from '@/print/paper';
import { isReportForm, REPORT_FORMS, type ReportForm, reportFile } from '@/print/report-file';
import { UsageError } from './usage-error';

/** The form that a file's name asks for. */
export function formOfFile(file: string): ReportForm {
  const ending = path.extname(file).slice(1).toLowerCase();
  if (isReportForm(ending)) return ending;
  const known = Object.keys(REPORT_FORMS).join(', .');
  throw new UsageError(`--out ${file}: the name must end in .${known}.`);
}

/** Writes the report as a file. Throws NotPrintable, in one sentence, where it cannot be had or written. */
export async function writeReport(
  { db }: Engine,
  report: Report,
  file: string,
  { form, paper }: { form: ReportForm; paper: Paper },
): Promise<void> {
  const { origin } = await readDeliverySettings(db);
  const bytes = await reportFile(report, form, { paper, origin: origin || null });
  try {
    await fs.promises.writeFile(file, bytes);
  } catch (error) {
    throw new NotPrintable(`${file} cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}
