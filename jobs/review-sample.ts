import fs from 'node:fs';
import { NO_FILTER } from '@/core/filter/filter';
import { FINDING_KINDS, type FindingKind } from '@/core/scoring/finding';
import type { Engine } from '@/db/engine';
import { readConversation } from '@/db/read/read-conversation';
import { readReviewProgress } from '@/db/read/read-review-progress';
import { readReviewQueue } from '@/db/read/read-review-queue';
import { completeReview } from '@/db/write/complete-review';
import { recordVerdict } from '@/db/write/record-verdict';

/** Made-up colleagues who take turns. */
const REVIEWERS = ['Priya Nair', 'Tom Ellery'] as const;

/** Conversations of the random queue that they have read. */
const READ = 400;

/** Signals, not failures: the readings do not list them, so reading a conversation whole confirms them. */
const SIGNALS: readonly FindingKind[] = ['human_request', 'contact_request'];

type Readings = ReadonlyMap<string, readonly { kind: FindingKind; message: number }[]>;

function readingsOf(file: string): Readings {
  const readings = new Map<string, { kind: FindingKind; message: number }[]>();
  for (const line of fs.readFileSync(file, 'utf8').split('\r\n').slice(1)) {
    const [id = '', name, message] = line.split(',');
    const kind = FINDING_KINDS.find((known) => known === name);
    if (kind) readings.set(id, [...(readings.get(id) ?? []), { kind, message: Number(message) }]);
  }
  return readings;
}

/**
 * Reviews a random part of the sample workspace as two people would have on the page, by what the sample's
 * readings say they saw: confirms what they saw too, rejects what they did not, adds what the machine overlooked.
 * Goes on where it was cut off. Returns how many conversations were reviewed now.
 */
export async function reviewSample(engine: Engine, file: string, now: () => number): Promise<number> {
  const readings = readingsOf(file);
  const { sampled } = await readReviewProgress(engine.db);
  const queue = await readReviewQueue(engine.db, NO_FILTER, Math.max(0, READ - sampled));
  for (const [turn, conversation] of queue.entries()) {
    const found = (await readConversation(engine.db, conversation))?.findings ?? [];
    const seen = readings.get(conversation) ?? [];
    const reviewer = REVIEWERS[turn % REVIEWERS.length] ?? REVIEWERS[0];
    const say = (kind: FindingKind, messageSeq: number, verdict: 'rejected' | 'added') =>
      recordVerdict(engine, { conversation, reviewer, kind, messageSeq, verdict }, now());
    for (const { kind, message } of found)
      if (!SIGNALS.includes(kind) && !seen.some((reading) => reading.kind === kind))
        await say(kind, message, 'rejected');
    for (const { kind, message } of seen)
      if (!found.some((finding) => finding.kind === kind)) await say(kind, message, 'added');
    await completeReview(engine, { conversation, reviewer, sampled: true }, now());
  }
  return queue.length;
}
