import type { TopicBalance } from '@/core/metrics/automation-balance';
import type { Causes } from './causes-of';
import type { MonthAssessment } from './month-assessment';
import type { ToldChange } from './told-changes';

/**
 * A tone in which a report is written: one function a kind of sentence, each from numbers and verdicts that are judged
 * already. It decides on words only. Another tone is another set of these functions.
 */
export interface Voice {
  /** The one sentence at the top. */
  headline(month: MonthAssessment): string;
  /** What the headline rests on. */
  lead(month: MonthAssessment): string;
  /** Under the channels' chart. */
  channelNote(month: MonthAssessment): string;
  change(told: ToldChange, month: MonthAssessment): string;
  causes(told: ToldChange, causes: Causes, month: MonthAssessment): string[];
  /** Over the changes, or in their place. */
  changeNote(month: MonthAssessment): string;
  money(month: MonthAssessment): string[];
  recovery(month: MonthAssessment): string;
  advice(row: TopicBalance): { title: string; sentence: string };
  adviceNote(month: MonthAssessment): string;
  quality(month: MonthAssessment): string[];
  method(month: MonthAssessment): string;
}
