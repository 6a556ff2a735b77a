import type { Excerpt } from '@/core/search/find-excerpt';

/** What the list shows of a conversation. */
export interface ConversationFacts {
  externalId: string;
  channel: string;
  topic: string | null;
  language: string | null;
  day: string;
  messageCount: number;
  scored: boolean;
  /** 0 to 1. */
  severity: number;
  findingCount: number;
  asked: boolean;
  escalationFailed: boolean;
  confused: boolean;
  negativeEnd: boolean;
  humanJoined: boolean;
  misinformed: boolean;
  unempathic: boolean;
  /** Of the customer, in hundredths; null where no customers file says. */
  monthlyRevenue: number | null;
  /** How it begins, in the customer's words. */
  excerpt: string;
  /** Where the search was found; null without a search. */
  found: Excerpt | null;
}

/** Where one conversation is read. Ids are the exporting system's and may hold any character. */
export function conversationHref(externalId: string): string {
  return `/conversations/${encodeURIComponent(externalId)}`;
}
