import type { LogisticWeights } from '@/core/math/logistic';
import { analyse } from '@/core/scoring/acts/analyse';
import { findingsByRule } from '@/core/scoring/confusion/confusion-findings';
import { courseOf } from '@/core/scoring/confusion/conversation-course';
import { loopFeatures } from '@/core/scoring/confusion/loop-features';
import { loopFindings, possibleLoops } from '@/core/scoring/confusion/loop-findings';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import { featuresOf, possibleConflicts } from '@/core/scoring/confusion/possible-conflicts';
import { rephraseFeatures } from '@/core/scoring/confusion/rephrase-features';
import { possibleRepeats } from '@/core/scoring/confusion/rephrase-findings';
import { replyFeatures } from '@/core/scoring/confusion/reply-features';
import { directQuestions } from '@/core/scoring/confusion/unanswered-findings';
import type { FindingKind } from '@/core/scoring/finding';
import { readIntents } from '@/core/scoring/intents/read-intents';
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

/** Every message of a bot that shares much with an earlier one. */
export function loopExamples(gold: readonly GoldConversation[]): Example[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const matter = new MatterWords(analysis);
    const labels = labelled(row, 'confusion.loop');
    return possibleLoops(analysis, matter)
      .filter(({ earlier, now }) => earlier !== now)
      .map(({ earlier, now, consecutive }) => ({
        conversation: row.conversation.id,
        message: now.message.index,
        features: loopFeatures(analysis, matter, earlier, now, consecutive),
        wrong: labels.has(now.message.index),
      }));
  });
}

/** Every message of a bot that may conflict with an earlier one; `loops` finds what was said before. */
export function conflictExamples(gold: readonly GoldConversation[], loops: LogisticWeights): Example[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const matter = new MatterWords(analysis);
    const intents = readIntents(analysis, matter);
    const labels = labelled(row, 'confusion.contradiction');
    const repeated = new Set(loopFindings(analysis, matter, loops).map((f) => f.message));
    return possibleConflicts(analysis, matter, repeated, intents).map((suspect) => ({
      conversation: row.conversation.id,
      message: suspect.now.message.index,
      features: featuresOf(analysis, matter, suspect, intents),
      wrong: labels.has(suspect.now.message.index),
    }));
  });
}

/** Every reply to a direct question; \`loops\` finds what was said before. */
export function replyExamples(gold: readonly GoldConversation[], loops?: LogisticWeights): Example[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const matter = new MatterWords(analysis);
    const intents = readIntents(analysis, matter);
    const course = courseOf(analysis, findingsByRule(analysis, matter, intents, loops));
    const labels = labelled(row, 'confusion.unanswered');
    return directQuestions(analysis, matter, intents).map(({ asker, question, exchange, reply }) => ({
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
  loops?: LogisticWeights,
): Example[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const matter = new MatterWords(analysis);
    const intents = readIntents(analysis, matter);
    const course = courseOf(analysis, findingsByRule(analysis, matter, intents, loops));
    const labels = labelled(row, 'confusion.rephrase');
    const probabilities = new Map(
      directQuestions(analysis, matter, intents).map(({ reply }) => [
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
