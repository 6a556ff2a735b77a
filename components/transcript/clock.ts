export interface Clock {
  /** "10:31" */
  time: (at: number) => string;
  /** "6 Jul 2026" */
  day: (at: number) => string;
}

/** Reads instants in the workspace's time zone, whatever the reader's own is. */
export function clock(timeZone: string): Clock {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  return { time: (at) => time.format(at), day: (at) => day.format(at) };
}
