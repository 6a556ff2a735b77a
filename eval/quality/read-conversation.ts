import type { Conversation, Message } from '@/core/conversation/conversation';
import { analyse, tokensFor } from '@/core/scoring/acts/analyse';
import { confusionFindings } from '@/core/scoring/confusion/confusion-findings';
import { escalationFindings } from '@/core/scoring/escalation/escalation-findings';
import { messageFailures } from '@/core/scoring/quality/message-failures';
import { customerMoods } from '@/core/scoring/sentiment/customer-moods';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';

/** Everything that the conversation models read of one conversation, as the scorer computes it. */
export function readForQuality(conversation: Conversation) {
  const analysis = analyse(conversation, tokensFor(conversation));
  const confusion = confusionFindings(analysis);
  const repeated = new Set(confusion.filter((f) => f.kind === 'confusion.loop').map((f) => f.message));
  const escalation = escalationFindings(analysis, conversation.channel, DEFAULT_SETTINGS, repeated);
  const findings = [...confusion, ...escalation.findings].filter((f) => f.kind !== 'escalation.missed');
  const moods = customerMoods(analysis, findings, escalation.requests);
  const failures = messageFailures(analysis.messages.length, findings);
  return { analysis, findings, moods, failures, requests: escalation.requests };
}

/** A conversation of a corpus that has nothing but texts. */
export function bareConversation(id: string, turns: readonly Pick<Message, 'role' | 'text'>[]): Conversation {
  return {
    id,
    channel: '',
    customerId: null,
    topic: null,
    language: 'en',
    botVersion: null,
    csat: null,
    messages: turns.map(({ role, text }) => ({ role, text, at: null, author: null })),
  };
}
