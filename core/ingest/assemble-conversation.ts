import type { Message } from '@/core/conversation/conversation';
import { numberTags, withoutNumbers } from '@/core/redaction/number-tags';
import { foldAttributes } from './fold-attributes';
import { type Attributes, type ImportedMessage, NO_ATTRIBUTES } from './imported';

/** What one import holds of a conversation. */
export interface ConversationPart {
  importId: number;
  attributes: Attributes;
  messages: ImportedMessage[];
}

export interface MessageSource {
  importId: number;
  row: number;
}

/** A message with every import that held it; the first of them owns it. */
export interface SourcedMessage extends Message {
  externalId: string | null;
  sources: [MessageSource, ...MessageSource[]];
}

export interface AssembledConversation {
  id: string;
  attributes: Attributes;
  /** What each import said, in import order. */
  sources: { importId: number; attributes: Attributes }[];
  messages: SourcedMessage[];
  /** Rows that held a message again, by import. */
  duplicates: Map<number, number>;
  /** Rows that held a known message id with another text, by import; the first text stays. */
  changed: Map<number, ImportedMessage[]>;
}

/**
 * Puts a conversation together from what each import holds of it. A message is the same when its
 * id is; without an id, when time, role and text are, counted: two equal messages in one file are
 * two, the same two in an overlapping file are no more. Messages are ordered by time, then by
 * import and row; a message without a time stays behind its predecessor in the file. The result
 * depends on the parts alone, so adding a part and taking it out again restores it exactly.
 */
export function assembleConversation(id: string, parts: readonly ConversationPart[]): AssembledConversation {
  const ordered = parts.length > 1 ? [...parts].sort((a, b) => a.importId - b.importId) : parts;
  const merge = new Merge(ordered.length > 1);
  let attributes = NO_ATTRIBUTES;
  for (const part of ordered) {
    attributes = foldAttributes(attributes, part.attributes);
    merge.add(part);
  }
  return {
    id,
    attributes,
    sources: ordered.map(({ importId, attributes: said }) => ({ importId, attributes: said })),
    messages: merge.inOrder(),
    duplicates: merge.duplicates,
    changed: merge.changed,
  };
}

/** What each import holds of an assembled conversation: the inverse of `assembleConversation`. */
export function partsOf(
  conversation: Pick<AssembledConversation, 'sources' | 'messages'>,
): ConversationPart[] {
  return conversation.sources.map(({ importId, attributes }) => {
    const messages: ImportedMessage[] = [];
    for (const { sources, ...message } of conversation.messages) {
      const source = sources.find((s) => s.importId === importId);
      if (source) messages.push({ ...message, row: source.row });
    }
    return { importId, attributes, messages: messages.sort((a, b) => a.row - b.row) };
  });
}

class Merge {
  readonly duplicates = new Map<number, number>();
  readonly changed = new Map<number, ImportedMessage[]>();
  private readonly messages: SourcedMessage[] = [];
  /** Times for ordering: a message's own, else that of the message before it in the file. */
  private readonly times: number[] = [];
  private sorted = true;
  private tagged = false;
  private readonly byId = new Map<string, SourcedMessage>();
  private readonly byContent = new Map<string, SourcedMessage[]>();

  constructor(private readonly overlapping: boolean) {}

  add({ importId, messages }: ConversationPart): void {
    const seen = new Map<string, number>();
    let time = Number.NEGATIVE_INFINITY;
    for (const incoming of messages) {
      time = incoming.at ?? time;
      const key = this.overlapping ? contentKey(incoming) : '';
      const occurrence = seen.get(key) ?? 0;
      if (this.overlapping) seen.set(key, occurrence + 1);
      const known = this.find(incoming, importId, key, occurrence);
      if (known) this.again(known, incoming, importId);
      else this.append(incoming, importId, key, time);
    }
  }

  inOrder(): SourcedMessage[] {
    const { messages, times } = this;
    if (this.sorted) return this.tagged ? numberTags(messages) : messages;
    const ordered = messages
      .map((message, i) => ({ message, time: times[i] as number }))
      .sort((a, b) => (a.time === b.time ? 0 : a.time - b.time))
      .map(({ message }) => message);
    return this.tagged ? numberTags(ordered) : ordered;
  }

  private find(incoming: ImportedMessage, importId: number, key: string, occurrence: number) {
    const sameId = incoming.externalId === null ? undefined : this.byId.get(incoming.externalId);
    if (sameId || !this.overlapping) return sameId;
    const candidate = this.byContent.get(key)?.[occurrence];
    if (!candidate || candidate.sources.some((source) => source.importId === importId)) return undefined;
    const bothNamed = candidate.externalId !== null && incoming.externalId !== null;
    return bothNamed ? undefined : candidate;
  }

  private again(known: SourcedMessage, incoming: ImportedMessage, importId: number): void {
    if (!sameWords(known, incoming)) {
      const changed = this.changed.get(importId) ?? [];
      changed.push(incoming);
      this.changed.set(importId, changed);
    } else {
      this.duplicates.set(importId, (this.duplicates.get(importId) ?? 0) + 1);
    }
    if (!known.sources.some((source) => source.importId === importId)) {
      known.sources.push({ importId, row: incoming.row });
    }
  }

  private append(incoming: ImportedMessage, importId: number, key: string, time: number): void {
    const { role, text, at, author, externalId, row } = incoming;
    const message: SourcedMessage = { role, text, at, author, externalId, sources: [{ importId, row }] };
    if (incoming.truncated) message.truncated = true;
    if (incoming.tags) {
      message.tags = incoming.tags;
      this.tagged = true;
    }
    if (time < (this.times.at(-1) ?? time)) this.sorted = false;
    this.messages.push(message);
    this.times.push(time);
    if (message.externalId !== null) this.byId.set(message.externalId, message);
    if (!this.overlapping) return;
    const same = this.byContent.get(key);
    if (same) same.push(message);
    else this.byContent.set(key, [message]);
  }
}

function contentKey({ at, role, text, tags }: ImportedMessage): string {
  const words = sameLineEnds(text);
  return `${at ?? ''}|${role}|${tags ? `${withoutNumbers(words)}|${tags.join()}` : words}`;
}

/** The same export saved on another system has other line ends. */
function sameLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Tags are numbered within what they stand in, so their numbers say nothing; their hashes do. */
function sameWords(a: ImportedMessage | SourcedMessage, b: ImportedMessage): boolean {
  const [one, other] = [sameLineEnds(a.text), sameLineEnds(b.text)];
  if (!a.tags || !b.tags) return one === other;
  return withoutNumbers(one) === withoutNumbers(other) && a.tags.join() === b.tags.join();
}
