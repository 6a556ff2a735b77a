import { instantIn } from '@/core/time/instant-in';
import { canonicalTime, type DateOrder, readTime, type WrittenTime } from './parse-time';
import type { TimesSeen } from './understanding';

const DAY = 86_400_000;

export const NO_TIMES: TimesSeen = {
  zoned: 0,
  epoch: 0,
  unzoned: 0,
  unreadable: 0,
  dayFirst: 0,
  monthFirst: 0,
  eitherOrder: 0,
};

/** Reads the times of one file and keeps count of how they were written. */
export class TimeReader {
  readonly seen: TimesSeen = { ...NO_TIMES };
  private readonly instant: (local: number) => number;
  /** Neighbours often share their minute. */
  private lastText = '';
  private last: WrittenTime | null = null;

  constructor(
    private readonly order: DateOrder,
    zone: string,
  ) {
    this.instant = instantIn(zone);
  }

  /** UTC epoch milliseconds, or null for what cannot be read; "" is not counted. */
  read(text: string): number | null {
    if (text === '') return null;
    const canonical = canonicalTime(text);
    if (canonical !== null) {
      this.seen.zoned += 1;
      return canonical;
    }
    if (text !== this.lastText) {
      this.lastText = text;
      this.last = readTime(text, this.order);
    }
    const { seen, last } = this;
    if (last === null) {
      seen.unreadable += 1;
      return null;
    }
    seen[last.form] += 1;
    if (last.order) seen[last.order] += 1;
    return last.form === 'unzoned' ? this.instant(last.at) : last.at;
  }

  /**
   * Completes clock times ("10:31") that follow one another with the date of a conversation's start; behind
   * midnight the next day follows. "" where the start is not known.
   */
  clock(startedAt: string): (time: string) => string {
    const start = startedAt === '' ? null : readTime(startedAt, this.order);
    if (start === null) return () => '';
    const zone = start.form === 'unzoned' ? '' : 'Z';
    let day = Math.floor(start.at / DAY);
    let last = 0;
    return (time) => {
      const at = readTime(`2000-01-01 ${time.trim()}`, this.order);
      if (at === null) return '';
      const into = at.at % DAY;
      if (into < last - DAY / 2) day += 1;
      last = into;
      return `${new Date(day * DAY + into).toISOString().slice(0, 19)}${zone}`;
    };
  }
}
