import { numberTags } from '@/core/redaction/number-tags';
import { redact } from '@/core/redaction/redact';
import { REDACTION_KINDS } from '@/core/redaction/redaction-kind';
import type { RedactionRules } from '@/core/redaction/sightings';
import type { Settings } from '@/core/settings/settings';
import { type Attributes, type ImportedConversation, type ImportedRow, NO_ATTRIBUTES } from './imported';
import { type Problem, shownValue } from './problem';

/** A customer id that is a way to reach its customer. */
const REACHES = /@[\p{L}\p{N}-]+\.|\+\d{7}|^\+?[\d\s().-]{11,}$/u;

/** Texts that are remembered, and the longest of them: a few megabytes at most. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 300;

/**
 * What happens to personal details at the door, before a row is shown, stored or logged: details in texts
 * become tags, customers' names as senders are left out, and customer ids become keyed hashes where the
 * settings say so or where the id is an e-mail address or a telephone number. docs/privacy.md says what this
 * does not catch.
 */
export class Privacy {
  private readonly rules: RedactionRules;
  private readonly hashIds: boolean;
  /** Bots say the same again and again: texts of theirs in which nothing was found. */
  private readonly withoutDetails = new Set<string>();
  private readonly topics = new Map<string, string>();
  private lastAttributes: Attributes = NO_ATTRIBUTES;
  private keptAttributes: Attributes = NO_ATTRIBUTES;

  /** `hash` is keyed to the workspace and gives hexadecimal digits. */
  constructor(
    { redaction, hashCustomerIds }: Pick<Settings, 'redaction' | 'hashCustomerIds'>,
    private readonly hash: (text: string) => string,
  ) {
    const { kinds, phoneCountries } = redaction;
    this.rules = {
      kinds: new Set(REDACTION_KINDS.filter((kind) => kinds[kind])),
      countries: phoneCountries,
    };
    this.hashIds = hashCustomerIds;
  }

  /** Changes the row in place. */
  row(row: ImportedRow): void {
    const { conversationId, message } = row;
    row.attributes = this.attributes(row.attributes);
    if (this.rules.kinds.size === 0) return;
    if (message.role === 'customer' && this.rules.kinds.has('NAME')) message.author = null;
    const plain = this.withoutDetails;
    const service = message.role !== 'customer';
    if (service && plain.has(message.text)) return;
    const { text, tags } = redact(message.role, message.text, this.rules, (kind, value) =>
      this.hash(`${conversationId}\0${kind}\0${value}`).slice(0, 16),
    );
    if (tags.length === 0) {
      if (!service || message.text.length > LONGEST_REMEMBERED) return;
      if (plain.size >= MOST_REMEMBERED) plain.clear();
      plain.add(message.text);
      return;
    }
    message.text = text;
    message.tags = tags;
  }

  /** A problem as it may be shown: its value without details, and cut. */
  problem(problem: Problem): Problem {
    const value = problem.value === null ? null : shownValue(this.words(problem.value));
    const part = problem.part === undefined ? {} : { part: this.words(problem.part) };
    return { ...problem, ...part, message: this.words(problem.message), value };
  }

  /** Conversations for looking at, their details numbered as they will be. */
  conversations(conversations: readonly ImportedConversation[]): ImportedConversation[] {
    return conversations.map(({ id, attributes, messages }) => {
      const rows = messages.map((message) => ({ conversationId: id, attributes, message: { ...message } }));
      for (const row of rows) this.row(row);
      return {
        id,
        attributes: this.attributes(attributes),
        messages: numberTags(rows.map(({ message }) => message)),
      };
    });
  }

  /** The id under which a customer is stored; the same for the customer's conversations and record. */
  customerId(id: string): string {
    if (!this.hashIds && !(this.rules.kinds.size > 0 && REACHES.test(id))) return id;
    return `customer-${this.hash(`customer\0${id}`).slice(0, 16)}`;
  }

  /** A text of no conversation without its details. */
  words(text: string): string {
    return redact('customer', text, this.rules, (_, value) => value).text;
  }

  private topic(given: string): string {
    let topic = this.topics.get(given);
    if (topic === undefined) {
      topic = this.words(given);
      if (this.topics.size >= MOST_REMEMBERED) this.topics.clear();
      this.topics.set(given, topic);
    }
    return topic;
  }

  private attributes(given: Attributes): Attributes {
    if (given !== this.lastAttributes) {
      const { customerId, topic } = given;
      const kept = {
        customerId: customerId === null ? null : this.customerId(customerId),
        topic: topic === null ? null : this.topic(topic),
      };
      const same = kept.customerId === customerId && kept.topic === topic;
      this.lastAttributes = given;
      this.keptAttributes = same ? given : { ...given, ...kept };
    }
    return this.keptAttributes;
  }
}
