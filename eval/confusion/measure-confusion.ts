import { LOOP_WEIGHTS } from '@/core/scoring/confusion/loop-weights';
import type { FindingKind } from '@/core/scoring/finding';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';
import { printTable } from '@/eval/accuracy/print-table';
import { Tally } from '@/eval/accuracy/tally';
import {
  conflictExamples,
  type Example,
  loopExamples,
  rephraseExamples,
  replyExamples,
} from './confusion-examples';
import { CONFLICT_RIDGE, foldOf, LOOP_RIDGE, REPHRASE_RIDGE, REPLY_RIDGE } from './confusion-folds';
import { withSilentRules } from './silent-rules';
import { crossValidated } from './train-logistic';
import { readTrainingSets } from './training-sets';

const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

/**
 * The models of the confusion kinds, cross-validated by conversation: messages, conversations, and clean
 * conversations with a finding, by threshold; also trained without one group of authors and tried on it.
 */
export function measureConfusion(corpora: string): void {
  const groups = readTrainingSets(corpora);
  if (groups === null) {
    console.log(`skipped: no gold_dev in ${corpora}`);
    return;
  }
  const gold = groups.flat();
  const groupOf = new Map(
    groups.flatMap((rows, group) => rows.map((row) => [row.conversation.id, group] as const)),
  );
  const ways = [
    { name: 'ten-fold by conversation', fold: foldOf },
    { name: 'each set by a model that learned from the others', fold: (id: string) => groupOf.get(id) ?? 0 },
  ];
  for (const { name, fold } of ways) {
    const alike = loopExamples(gold);
    print('confusion.loop', name, gold, alike, crossValidated(alike, LOOP_RIDGE, fold));
    const suspects = conflictExamples(gold, LOOP_WEIGHTS);
    const conflicts = crossValidated(suspects, CONFLICT_RIDGE, fold, withSilentRules);
    print('confusion.contradiction', name, gold, suspects, conflicts);
    const replies = replyExamples(gold);
    const p = crossValidated(replies, REPLY_RIDGE, fold);
    const byReply = new Map(replies.map((e, i) => [`${e.conversation} ${e.message}`, p[i] ?? 0]));
    print('confusion.unanswered', name, gold, replies, p);
    const repeats = rephraseExamples(gold, (id, reply) => byReply.get(`${id} ${reply}`) ?? 0);
    print('confusion.rephrase', name, gold, repeats, crossValidated(repeats, REPHRASE_RIDGE, fold));
  }
}

function print(
  kind: FindingKind,
  how: string,
  gold: readonly GoldConversation[],
  examples: readonly Example[],
  p: readonly number[],
): void {
  const rows = THRESHOLDS.map((threshold) => {
    const found = examples.filter((_, i) => (p[i] ?? 0) >= threshold);
    const seen = new Set(found.map((e) => `${e.conversation} ${e.message}`));
    const messages = new Tally();
    for (const e of examples) messages.add(e.wrong, seen.has(`${e.conversation} ${e.message}`));
    const conversations = new Tally();
    let clean = 0;
    for (const { conversation, findings } of gold) {
      const hit = found.some((e) => e.conversation === conversation.id);
      conversations.add(
        findings.some((f) => f.kind === kind),
        hit,
      );
      if (hit && !findings.some((f) => f.kind.includes('.'))) clean++;
    }
    return [threshold.toFixed(2), ...messages.cells, ...conversations.cells, String(clean)];
  });
  const cells = ['gold', 'found', 'precision', 'recall', 'F1'];
  printTable(`${kind}, ${how}`, ['threshold', ...cells, ...cells.map((c) => `conv. ${c}`), 'clean'], rows);
}
