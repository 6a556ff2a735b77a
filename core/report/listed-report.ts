/** A month in the archive. */
export interface ListedReport {
  /** YYYY-MM, and "October 2026". */
  month: string;
  monthName: string;
  timeZone: string;
  state: 'live' | 'closed';
  /** Of a closed month: its latest revision, and when (UTC epoch milliseconds) and by whom it was made. */
  revision: number | null;
  closedAt: number | null;
  closedBy: string | null;
  /** It is over in the workspace's time zone, so it can be closed. */
  over: boolean;
}
