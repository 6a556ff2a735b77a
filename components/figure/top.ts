/** Channels that a reader still takes in at a glance. */
export const MOST_CHANNELS = 10;

/** Whether a page shows everything or the most important of it, and the address of the other. */
export interface Top {
  all: boolean;
  href: string;
}

/** How many of a long list are shown. */
export function shownOf({ all }: Top, most: number): number {
  return all ? Number.POSITIVE_INFINITY : most;
}
