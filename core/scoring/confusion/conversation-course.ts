import type { Act } from '@/core/scoring/acts/act';
import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Finding } from '@/core/scoring/finding';

/** How a conversation goes as a whole; what it says of one reply depends on what happens elsewhere. */
export interface Course {
  /** Findings of other confusion kinds, by anchor: how many in all, and how many at a message. */
  failures: number;
  failuresAt: ReadonlyMap<number, number>;
  fallbacks: ReadonlySet<number>;
  repeated: ReadonlySet<number>;
  corrections: ReadonlySet<number>;
  /** Index of the last customer message that complains, and of the last that thanks; -1 for none. */
  lastComplaint: number;
  lastThanks: number;
}

/** Reads the course of a conversation from its acts and the confusion findings so far. */
export function courseOf(analysis: Analysis, found: readonly Finding[]): Course {
  const failuresAt = new Map<number, number>();
  for (const { message } of found) failuresAt.set(message, (failuresAt.get(message) ?? 0) + 1);
  const anchors = (kind: Finding['kind']) =>
    new Set(found.filter((f) => f.kind === kind).map((f) => f.message));
  return {
    failures: found.length,
    failuresAt,
    fallbacks: anchors('confusion.fallback'),
    repeated: anchors('confusion.loop'),
    corrections: anchors('confusion.correction'),
    lastComplaint: lastOf(analysis, 'complain'),
    lastThanks: lastOf(analysis, 'praise'),
  };
}

function lastOf({ messages }: Analysis, act: Act): number {
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index];
    if (message?.role === 'customer' && message.acts.some((a) => a.act === act)) return index;
  }
  return -1;
}
