import type { FindingKind } from '@/core/scoring/finding';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';
import { scoreGold } from '@/eval/accuracy/measure-findings';

/** A finding of the scorer, and whether the readers have it at the same message. */
export interface Sight {
  conversation: string;
  kind: FindingKind;
  rule: string;
  right: boolean;
}

/** All that the scorer finds in labelled conversations. */
export function sightsIn(gold: readonly GoldConversation[]): Sight[] {
  return gold.flatMap((row) =>
    scoreGold(row).findings.map(({ kind, rule, message }) => ({
      conversation: row.conversation.id,
      kind,
      rule,
      right: row.findings.some((f) => f.kind === kind && f.message === message),
    })),
  );
}

/**
 * Precision of all findings on conversations by other authors before any rule was changed for them (117 findings in
 * 60 conversations of the second set): what a rule is worth of which nothing else is known.
 */
const UNSEEN = 0.88;
/** As many imagined findings stand beside a kind's measured ones, and beside a rule's. */
const KIND_PRIOR = 40;
const RULE_PRIOR = 20;

/**
 * Confidence by rule: its measured precision, shrunk towards that of its kind, which is shrunk towards the
 * precision on unseen authors. Sets that the rules were written with flatter them; the shrinkage takes that back.
 */
export function confidences(sights: readonly Sight[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const kind of new Set(sights.map((s) => s.kind))) {
    const ofKind = sights.filter((s) => s.kind === kind);
    const precision = shrunk(ofKind, UNSEEN, KIND_PRIOR);
    for (const rule of new Set(ofKind.map((s) => s.rule)))
      found.set(
        rule,
        shrunk(
          ofKind.filter((s) => s.rule === rule),
          precision,
          RULE_PRIOR,
        ),
      );
  }
  return found;
}

function shrunk(sights: readonly Sight[], towards: number, prior: number): number {
  const right = sights.filter((s) => s.right).length;
  return (right + prior * towards) / (sights.length + prior);
}
