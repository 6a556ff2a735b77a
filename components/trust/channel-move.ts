export interface Points {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** How trust of a channel went: week by week in the period, and now against before. */
export interface ChannelMove {
  channel: string;
  weeks: readonly Points[];
  /** Of the two periods that are compared; null where nothing is. */
  now: Points | null;
  before: Points | null;
}
