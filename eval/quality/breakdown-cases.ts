import { groupBy } from '@/core/metrics/group-by';
import type { FindingKind } from '@/core/scoring/finding';
import { breakdownFeatures } from '@/core/scoring/quality/breakdown-features';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';
import { readCorpus } from '@/eval/accuracy/read-corpus';
import { bareConversation, readForQuality } from './read-conversation';

interface Turn {
  dialogue_id: string;
  role: 'customer' | 'bot';
  text: string;
  subset: string;
  votes?: { NB: number; PB: number; B: number };
}

export interface BreakdownCase {
  /** The dialogue it is from. */
  dialogue: string;
  /** Which chat bot of the corpus, or `gold`. */
  set: string;
  features: readonly number[];
  /** Share of readers who saw a breakdown, a possible one counting half. */
  target: number;
  /** Most of the readers saw a breakdown. */
  broken: boolean;
}

/** Chat bots whose readers agree enough to learn from; the corpus says so of them. */
export const CHAT_BOTS = ['IRIS', 'TKTK'] as const;

/** The bot turns of the DBDC3 corpus with the votes of thirty readers each; empty where it is absent. */
export function chatCases(folder: string): BreakdownCase[] {
  const dialogues = groupBy(readCorpus<Turn>(folder, 'dbdc3_dev') ?? [], (turn) => turn.dialogue_id);
  return dialogues.flatMap(([dialogue, turns]) => {
    const { analysis, failures, moods } = readForQuality(bareConversation(dialogue, turns));
    return [...breakdownFeatures(analysis, failures, moods)].flatMap(([index, features]) => {
      const turn = turns[index];
      if (turn?.votes === undefined) return [];
      const { NB, PB, B } = turn.votes;
      const target = (B + PB / 2) / (NB + PB + B);
      const set = turn.subset.split('_')[0] ?? '';
      return [{ dialogue, set, features, target, broken: B > NB && B > PB }];
    });
  });
}

/** Replies that a reader marked as failing the customer, and customers' signs that the reply before did. */
const REPLY: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'escalation.refused',
  'escalation.ignored',
  'escalation.repeat_after_transfer',
  'confusion.fallback',
  'confusion.loop',
  'confusion.contradiction',
  'confusion.unanswered',
  'empathy.missing',
]);
const NEXT: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'confusion.rephrase',
  'confusion.correction',
  'confusion.customer_lost',
]);

/** The bot's messages of labelled support conversations: one that failed by any label is a breakdown. */
export function goldBreakdownCases(gold: readonly GoldConversation[]): BreakdownCase[] {
  return gold.flatMap(({ conversation, findings }) => {
    const { analysis, failures, moods } = readForQuality(conversation);
    return [...breakdownFeatures(analysis, failures, moods)].map(([index, features]) => {
      const next = conversation.messages.findIndex((m, at) => at > index && m.role === 'customer');
      const broken = findings.some(
        ({ kind, message }) => (message === index && REPLY.has(kind)) || (message === next && NEXT.has(kind)),
      );
      return { dialogue: conversation.id, set: 'gold', features, target: broken ? 1 : 0, broken };
    });
  });
}
