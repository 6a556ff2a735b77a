import { analyse } from '@/core/scoring/acts/analyse';
import { findingsByRule } from '@/core/scoring/confusion/confusion-findings';
import { courseOf } from '@/core/scoring/confusion/conversation-course';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import { rephraseFeatures } from '@/core/scoring/confusion/rephrase-features';
import { possibleRepeats } from '@/core/scoring/confusion/rephrase-findings';
import { replyFeatures } from '@/core/scoring/confusion/reply-features';
import { directQuestions } from '@/core/scoring/confusion/unanswered-findings';
import type { FindingKind } from '@/core/scoring/finding';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';

/** What a model is shown of one message, and what the readers said of it. */
export interface Example {
  conversation: string;
  message: number;
  features: number[];
  wrong: boolean;
}

function labelled({ findings }: GoldConversation, kind: FindingKind): Set<number> {
  return new Set(findings.filter((f) => f.kind === kind).map((f) => f.message));
}

/** Every reply to a direct question. */
export function replyExamples(gold: readonly GoldConversation[]): Example[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const matter = new MatterWords(analysis);
    const course = courseOf(analysis, findingsByRule(analysis, matter));
    const labels = labelled(row, 'confusion.unanswered');
    return directQuestions(analysis, matter).map(({ asker, question, exchange, reply }) => ({
      conversation: row.conversation.id,
      message: reply.index,
      features: replyFeatures(analysis, matter, asker, question, exchange, course),
      wrong: labels.has(reply.index),
    }));
  });
}

/**
 * Every message of a customer that may ask the same again. `unanswered` says how likely a reply left the
 * question unanswered: by a model that has not seen the conversation, as it will be where the scorer is used.
 */
export function rephraseExamples(
  gold: readonly GoldConversation[],
  unanswered: (conversation: string, reply: number) => number,
): Example[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const matter = new MatterWords(analysis);
    const course = courseOf(analysis, findingsByRule(analysis, matter));
    const labels = labelled(row, 'confusion.rephrase');
    const probabilities = new Map(
      directQuestions(analysis, matter).map(({ reply }) => [
        reply.index,
        unanswered(row.conversation.id, reply.index),
      ]),
    );
    return possibleRepeats(analysis, matter, probabilities).map((repeat) => ({
      conversation: row.conversation.id,
      message: repeat.now.index,
      features: rephraseFeatures(analysis, matter, repeat, course),
      wrong: labels.has(repeat.now.index),
    }));
  });
}
