import { foldAttributes } from './fold-attributes';
import type { Attributes, ImportedConversation, ImportedRow } from './imported';

/** Memory spent on open conversations: about this many characters of text, a few times that in bytes. */
const WINDOW_CHARACTERS = 1_500_000;

/** What a message costs beside its text. */
const MESSAGE_OVERHEAD = 100;

interface Open {
  conversation: ImportedConversation;
  size: number;
}

/**
 * Gathers rows into conversations while a file streams by. Rows of a conversation that lie close
 * together leave as one; once the window is full, the half that was touched least recently leaves,
 * and a conversation that comes up again later leaves again with its further rows only.
 */
export class ConversationWindow {
  /** Least recently touched first. */
  private readonly open = new Map<string, Open>();
  private latest: Open | undefined;
  private size = 0;

  constructor(
    private readonly leave: (conversation: ImportedConversation) => void,
    private readonly limit = WINDOW_CHARACTERS,
  ) {}

  add({ conversationId, attributes, message }: ImportedRow): void {
    const entry = this.touch(conversationId, attributes);
    const { conversation } = entry;
    if (attributes !== conversation.attributes) {
      conversation.attributes = foldAttributes(conversation.attributes, attributes);
    }
    conversation.messages.push(message);
    const cost = message.text.length + MESSAGE_OVERHEAD;
    entry.size += cost;
    this.size += cost;
    if (this.size > this.limit) this.shrink(this.limit / 2);
  }

  /** Lets everything leave that is still open. */
  close(): void {
    this.shrink(0);
  }

  private touch(id: string, attributes: Attributes): Open {
    if (this.latest?.conversation.id === id) return this.latest;
    const entry = this.open.get(id) ?? { conversation: { id, attributes, messages: [] }, size: 0 };
    this.open.delete(id);
    this.open.set(id, entry);
    this.latest = entry;
    return entry;
  }

  private shrink(target: number): void {
    this.latest = undefined;
    for (const [id, { conversation, size }] of this.open) {
      if (this.size <= target) return;
      this.open.delete(id);
      this.size -= size;
      this.leave(conversation);
    }
  }
}
