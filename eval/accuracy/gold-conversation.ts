import type { Conversation } from '@/core/conversation/conversation';
import type { Role } from '@/core/conversation/role';
import type { FindingKind } from '@/core/scoring/finding';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { readCorpus } from './read-corpus';

interface GoldRow {
  id: string;
  channel: string;
  messages: { role: Role; at?: string; text: string }[];
  gold: {
    findings: { kind: FindingKind; message: number }[];
    sentiment: Record<string, SentimentLabel>;
    human_joined: boolean;
    resolved: string;
  };
}

/** A labelled conversation, and what its readers found in it. */
export interface GoldConversation {
  conversation: Conversation;
  findings: readonly { kind: FindingKind; message: number }[];
  sentiment: ReadonlyMap<number, SentimentLabel>;
  humanJoined: boolean;
}

/** The conversations labelled in the codebook's terms; null where the corpus is not there. */
export function readGold(folder: string): GoldConversation[] | null {
  const rows = readCorpus<GoldRow>(folder, 'gold_dev');
  return (
    rows?.map(({ id, channel, messages, gold }) => ({
      conversation: {
        id,
        channel,
        customerId: null,
        topic: null,
        language: null,
        botVersion: null,
        csat: null,
        messages: messages.map(({ role, at, text }) => ({
          role,
          text,
          at: at === undefined ? null : Date.parse(at),
          author: null,
        })),
      },
      findings: gold.findings,
      sentiment: new Map(Object.entries(gold.sentiment).map(([index, label]) => [Number(index), label])),
      humanJoined: gold.human_joined,
    })) ?? null
  );
}
