/** What a customers file says of one customer. Empty fields are null: unknown, except `churnedAt`. */
export interface Customer {
  id: string;
  /** UTC epoch milliseconds. */
  signedUpAt: number | null;
  /** UTC epoch milliseconds; null for customers who have not left. */
  churnedAt: number | null;
  /** In hundredths of the file's currency. */
  monthlyRevenue: number | null;
  segment: string | null;
}
