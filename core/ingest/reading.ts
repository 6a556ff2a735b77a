import type { Policy } from '@/core/policy/policy';
import { detached } from './detached';
import { type Attributes, type ImportedRow, NO_ATTRIBUTES } from './imported';
import { plainId, plainLabelOrNull } from './plain-label';
import { LONGEST_OFFERED, type Problem, type ProblemCode, shownValue } from './problem';
import { Senders } from './senders';
import { strangerShown } from './stranger-shown';
import { TimeReader } from './time-reader';
import type { Recipe } from './understanding';

/** Where readers put what they read. */
export interface RowSink {
  row(row: ImportedRow): void;
  problem(problem: Problem): void;
  /** The register that a conversation brings along; only native JSON Lines can. */
  policies?(conversationId: string, policies: Policy[]): void;
}

/** A message as a format's reader found it. */
export interface FoundMessage {
  conversationId: string;
  attributes: Attributes;
  sender: string;
  name: string | null;
  text: string;
  at: string;
  externalId: string | null;
  row: number;
  truncated?: boolean;
}

/**
 * What the readers of all formats share while they read one file: who is who, what time is meant, what
 * could not be used, and the counts of it all.
 */
export class Reading {
  private handed = 0;
  /** Records that are no messages and are not meant to be. */
  skipped = 0;
  /** Records that ought to be messages and cannot be used. */
  unusable = 0;
  /** Conversations in which the file does not tell a bot's answers from a person's. */
  unsureWhoAnswers = 0;
  readonly senders: Senders;
  readonly times: TimeReader;

  constructor(
    readonly recipe: Recipe,
    readonly sink: RowSink,
  ) {
    this.senders = new Senders(recipe);
    this.times = new TimeReader(recipe.dateOrder, recipe.zone);
  }

  /** Records met so far, usable or not. */
  get rows(): number {
    return this.handed + this.skipped + this.unusable;
  }

  hand(row: ImportedRow): void {
    this.handed += 1;
    this.sink.row(row);
  }

  skip(): void {
    this.skipped += 1;
  }

  /** A record that cannot be used. */
  refuse(row: number, column: string | null, code: ProblemCode, message: string, value: string | null): void {
    this.unusable += 1;
    this.report(row, column, code, message, value);
  }

  /** Reads a time; an unreadable one is reported, the message is kept without it. */
  time(text: string, row: number): number | null {
    const at = this.times.read(text);
    if (at === null && text !== '') {
      const sentence = 'The time cannot be read; the message is kept without it.';
      this.report(row, 'sent_at', 'unreadable_time', sentence, text);
    }
    return at;
  }

  /** Hands a message on if its sender is known and its text can be kept; otherwise says why not. */
  message(found: FoundMessage): void {
    const { conversationId, attributes, sender, name, text, externalId, row } = found;
    const role = this.senders.role(sender, name);
    if (role === 'ignore') {
      this.skip();
      return;
    }
    if (role === null || text.includes('\0')) {
      if (role === null) this.unknownSender(sender, row);
      else this.nul(row);
      return;
    }
    const message: ImportedRow['message'] = {
      role,
      text: detached(text),
      at: this.time(found.at, row),
      author: plainLabelOrNull(name),
      externalId: plainLabelOrNull(externalId),
      row,
    };
    if (found.truncated) message.truncated = true;
    this.hand({ conversationId: plainId(conversationId), attributes: this.completed(attributes), message });
  }

  /** An event such as "Ana joined": shown in its place, written by nobody. */
  event({ conversationId, attributes, name, text, at, externalId, row }: Omit<FoundMessage, 'sender'>): void {
    if (text.includes('\0')) {
      this.nul(row);
      return;
    }
    const message = {
      role: 'system',
      text,
      at: this.time(at, row),
      author: plainLabelOrNull(name),
      externalId: plainLabelOrNull(externalId),
      row,
    } as const;
    this.hand({ conversationId: plainId(conversationId), attributes: this.completed(attributes), message });
  }

  unknownSender(sender: string, row: number): void {
    const name = shownValue(strangerShown(sender));
    if (name === '') this.refuse(row, 'sender', 'missing_value', 'The row has no sender.', '');
    else this.refuse(row, 'sender', 'unknown_sender', `The sender "${name}" is not known.`, name);
  }

  nul(row: number): void {
    const sentence = 'The row holds a NUL character, which no text can hold.';
    this.refuse(row, 'text', 'nul_character', sentence, null);
  }

  /** What the user gave for all conversations, where this one does not say itself. */
  completed(attributes: Attributes): Attributes {
    const { channel, topic } = this.recipe;
    return {
      channel: plainLabelOrNull(attributes.channel ?? channel),
      customerId: plainLabelOrNull(attributes.customerId),
      topic: plainLabelOrNull(attributes.topic ?? topic),
      language: plainLabelOrNull(attributes.language),
      botVersion: plainLabelOrNull(attributes.botVersion),
      csat: attributes.csat,
    };
  }

  report(
    row: number | null,
    column: string | null,
    code: ProblemCode,
    message: string,
    value: string | null,
  ) {
    this.sink.problem({ row, column, code, message, value: value?.slice(0, LONGEST_OFFERED) ?? null });
  }
}

/** Attributes from a few known ones. */
export function attributesOf(known: Partial<Attributes>): Attributes {
  return { ...NO_ATTRIBUTES, ...known };
}
