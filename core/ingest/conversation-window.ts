import { foldAttributes } from './fold-attributes';
import type { ImportedConversation, ImportedRow } from './imported';

/** Memory spent on open conversations: about this many characters of text, a few times that in bytes. */
const WINDOW_CHARACTERS = 4_000_000;

/** What a message costs beside its text. */
const MESSAGE_OVERHEAD = 100;

/**
 * Gathers rows into conversations while a file streams by. Rows of a conversation that lie close
 * together leave as one; once the window is full, the half that was touched least recently leaves,
 * and a conversation that comes up again later leaves again with its further rows only.
 */
export class ConversationWindow {
  private readonly open = new Map<string, ImportedConversation>();
  private readonly sizes = new Map<string, number>();
  private size = 0;

  constructor(
    private readonly leave: (conversation: ImportedConversation) => void,
    private readonly limit = WINDOW_CHARACTERS,
  ) {}

  add({ conversationId, attributes, message }: ImportedRow): void {
    const known = this.open.get(conversationId);
    if (known) {
      if (attributes !== known.attributes) known.attributes = foldAttributes(known.attributes, attributes);
      known.messages.push(message);
      this.open.delete(conversationId);
      this.open.set(conversationId, known);
    } else {
      this.open.set(conversationId, { id: conversationId, attributes, messages: [message] });
    }
    const cost = message.text.length + MESSAGE_OVERHEAD;
    this.sizes.set(conversationId, (this.sizes.get(conversationId) ?? 0) + cost);
    this.size += cost;
    if (this.size > this.limit) this.shrink(this.limit / 2);
  }

  /** Lets everything leave that is still open. */
  close(): void {
    this.shrink(0);
  }

  private shrink(target: number): void {
    for (const [id, conversation] of this.open) {
      if (this.size <= target) return;
      this.open.delete(id);
      this.size -= this.sizes.get(id) ?? 0;
      this.sizes.delete(id);
      this.leave(conversation);
    }
  }
}
