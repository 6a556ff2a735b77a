import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { analyse } from '@/core/scoring/acts/analyse';
import { loopFindings } from '@/core/scoring/confusion/loop-findings';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import type { REPLY_KINDS } from '@/core/scoring/escalation/reply-features';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';

type ReplyKind = (typeof REPLY_KINDS)[number];

/** A bot's reply to a labelled request for a person, and what its readers took it for. */
export interface ReplyExample {
  conversation: string;
  analysis: Analysis;
  reply: MessageAnalysis;
  repeated: boolean;
  kind: ReplyKind;
}

/** The next message of a bot after each labelled request, unless a person writes first. */
export function replyExamples(gold: readonly GoldConversation[]): ReplyExample[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const repeated = new Set(loopFindings(analysis, new MatterWords(analysis)).map((f) => f.message));
    const has = (kind: string, at: number) => row.findings.some((f) => f.kind === kind && f.message === at);
    const found = new Map<number, ReplyExample>();
    for (const { kind, message } of row.findings) {
      if (kind !== 'human_request') continue;
      const reply = analysis.messages.slice(message + 1).find((m) => m.role === 'bot' || m.role === 'agent');
      if (reply?.role !== 'bot') continue;
      const refused = has('escalation.refused', reply.index);
      const ignored = has('escalation.ignored', reply.index);
      found.set(reply.index, {
        conversation: row.conversation.id,
        analysis,
        reply,
        repeated: repeated.has(reply.index),
        kind: refused ? 'refused' : ignored ? 'ignored' : 'granted',
      });
    }
    return [...found.values()];
  });
}
