import type { Conversation } from '@/core/conversation/conversation';
import type { Role } from '@/core/conversation/role';
import type { Policy } from '@/core/policy/policy';
import type { FindingKind } from '@/core/scoring/finding';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { readCorpus } from './read-corpus';

interface GoldRow {
  id: string;
  channel: string;
  messages: { role: Role; at?: string | null; text: string }[];
  policies: Policy[];
  gold: {
    findings: { kind: FindingKind; message: number }[];
    sentiment: Record<string, SentimentLabel>;
    human_joined: boolean;
    resolved: Resolved;
  };
}

/** Did the customer get what they came for, as far as the conversation shows? */
export type Resolved = 'yes' | 'no' | 'unclear';

/** A labelled conversation, and what its readers found in it. */
export interface GoldConversation {
  conversation: Conversation;
  /** The register that the conversation is held against; empty where there is none. */
  policies: readonly Policy[];
  findings: readonly { kind: FindingKind; message: number }[];
  sentiment: ReadonlyMap<number, SentimentLabel>;
  humanJoined: boolean;
  resolved: Resolved;
}

/** Conversations labelled in the codebook's terms; null where the file is not in the folder. */
export function readGold(folder: string, name = 'gold_dev'): GoldConversation[] | null {
  const rows = readCorpus<GoldRow>(folder, name);
  return (
    rows?.map(({ id, channel, messages, policies, gold }) => ({
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
          at: at ? Date.parse(at) : null,
          author: null,
        })),
      },
      policies: policies ?? [],
      findings: gold.findings,
      sentiment: new Map(Object.entries(gold.sentiment).map(([index, label]) => [Number(index), label])),
      humanJoined: gold.human_joined,
      resolved: gold.resolved,
    })) ?? null
  );
}
