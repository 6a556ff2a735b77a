import type { RecordsExamination } from './records-survey';
import type { Survey } from './survey';
import type { Understanding } from './understanding';

/** What was found of a file before anything of it was stored, as an import keeps it. Plain data. */
export type Examined =
  | { kind: 'transcripts'; understanding: Understanding; survey: Survey }
  | ({ kind: 'customers' | 'policies' } & RecordsExamination);

/** Reads it back from an import; null where nobody looked. */
export function examinedIn(record: { survey: string | null }): Examined | null {
  return record.survey === null ? null : (JSON.parse(record.survey) as Examined);
}
