import type { RecordsExamination } from './records-survey';
import type { Survey } from './survey';
import type { Understanding } from './understanding';

/** What was found of a file before anything of it is stored. Plain data. */
export type Examined =
  | { kind: 'transcripts'; understanding: Understanding; survey: Survey }
  | ({ kind: 'customers' | 'policies' } & RecordsExamination);

/** The same as an import keeps it until the user has decided. */
export type KeptExamination = Examined & {
  /** Names the shape of the file for the next one like it: see `unaidedSignature`. */
  signature: string | null;
  /** The file was read with the corrections that the user made to the last one like it. */
  asLastTime: boolean;
};

/** Reads it back from an import; null where nobody looked. */
export function examinedIn(record: { survey: string | null }): KeptExamination | null {
  return record.survey === null ? null : (JSON.parse(record.survey) as KeptExamination);
}
