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
  /** How it begins, in the customer's words. */
  excerpt: string;
}

/** Where one conversation is read. Ids are the exporting system's and may hold any character. */
export function conversationHref(externalId: string): string {
  return `/conversations/${encodeURIComponent(externalId)}`;
}
