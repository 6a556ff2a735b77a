import type { ReportModel } from './report-model';

/** What a printed line of a closed month would read now. */
export interface ReportDifference {
  /** What it is of: "Trust, Voice bot". */
  label: string;
  closed: string;
  now: string;
}

/** A month's report as it is shown: the closed one where the month was closed, else what the data say now. */
export interface Report {
  state: 'live' | 'closed';
  /** Of a closed month: 1 for the first closing. */
  revision: number | null;
  /** UTC epoch milliseconds, and who did. */
  closedAt: number | null;
  closedBy: string | null;
  /** The month is over in the workspace's time zone, so it can be closed. */
  over: boolean;
  model: ReportModel;
  /** Of a closed month: what would read otherwise now; empty where nothing would. */
  differences: ReportDifference[];
}
