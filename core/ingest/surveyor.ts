import { contentNumber } from './content-id';
import { dateOrderOf } from './date-order-of';
import { fileSupport } from './file-support';
import type { ImportedRow } from './imported';
import { NameStatistics } from './name-statistics';
import type { Problem } from './problem';
import { ProblemGroups } from './problem-groups';
import type { Reading, RowSink } from './reading';
import type { Survey } from './survey';
import type { System } from './system';
import { NO_TIMES } from './time-reader';
import type { SenderSeen } from './understanding';

/** Values, headers and names beyond that are not listed one by one. */
const MOST_LISTED = 500;

/** Makes the survey of a file: it takes what the readers of its parts give, and each part's own counts. */
export class Surveyor implements RowSink {
  private readonly counts = { messages: 0, customer: 0, bot: 0, agent: 0, timed: 0, truncated: 0 };
  /** Hashes, not texts: a file may hold millions of conversations. */
  private readonly conversations = new Map<number, number>();
  private readonly customers = new Set<number>();
  private readonly channels = new Set<string>();
  private firstAt = Number.POSITIVE_INFINITY;
  private lastAt = Number.NEGATIVE_INFINITY;
  private readonly names = new NameStatistics();
  private readonly groups = new ProblemGroups();
  private readonly systems = new Map<System, number>();
  private readonly senders = new Map<string, SenderSeen>();
  private readonly times = { ...NO_TIMES };
  private readonly unused = new Set<string>();
  private entries = 0;
  private rows = 0;
  private skipped = 0;
  private unusable = 0;
  private unsureWhoAnswers = 0;
  private dateOrderOpen = false;
  private lastConversation = '';
  private lastNumber = 0;

  row(row: ImportedRow): void {
    const { conversationId, attributes, message } = row;
    const { counts } = this;
    this.names.row(row);
    if (message.role !== 'system') {
      counts.messages += 1;
      counts[message.role] += 1;
    }
    if (message.truncated) counts.truncated += 1;
    if (message.at !== null) {
      if (message.role !== 'system') counts.timed += 1;
      if (message.at < this.firstAt) this.firstAt = message.at;
      if (message.at > this.lastAt) this.lastAt = message.at;
    }
    if (conversationId !== this.lastConversation) {
      this.lastConversation = conversationId;
      this.lastNumber = contentNumber(conversationId);
    }
    const { channel, customerId, topic } = attributes;
    const said =
      (customerId === null ? 0 : CUSTOMER) | (channel === null ? 0 : CHANNEL) | (topic === null ? 0 : TOPIC);
    const known = this.conversations.get(this.lastNumber);
    if (known === undefined || (known | said) !== known)
      this.conversations.set(this.lastNumber, (known ?? 0) | said);
    if (customerId !== null) this.customers.add(contentNumber(customerId));
    if (channel !== null && this.channels.size < MOST_LISTED) this.channels.add(channel);
  }

  problem(problem: Problem): void {
    this.groups.add(problem);
  }

  /** Takes in a part of the file that was read to its end. */
  part(reading: Reading, unused: readonly string[]): void {
    const { recipe, rows, skipped, unusable, unsureWhoAnswers, senders, times } = reading;
    this.entries += 1;
    this.rows += rows;
    this.skipped += skipped;
    this.unusable += unusable;
    this.unsureWhoAnswers += unsureWhoAnswers;
    this.systems.set(recipe.system, (this.systems.get(recipe.system) ?? 0) + 1);
    for (const seen of senders.seen()) {
      const known = this.senders.get(seen.value);
      if (known) known.messages += seen.messages;
      else this.senders.set(seen.value, { ...seen });
    }
    for (const key of Object.keys(this.times) as (keyof typeof NO_TIMES)[])
      this.times[key] += times.seen[key];
    for (const name of unused) if (this.unused.size < MOST_LISTED) this.unused.add(name);
    if (!recipe.dateOrderSure && dateOrderOf(times.seen) === null) this.dateOrderOpen = true;
  }

  survey(): Survey {
    const { counts, times } = this;
    const names = this.names.seen();
    const conversations = this.conversations.size;
    return {
      systems: [...this.systems].map(([system, entries]) => ({ system, entries })),
      entries: this.entries,
      rows: this.rows,
      skipped: this.skipped,
      unusable: this.unusable,
      conversations,
      messages: counts.messages,
      customers: this.customers.size,
      firstAt: Number.isFinite(this.firstAt) ? this.firstAt : null,
      lastAt: Number.isFinite(this.lastAt) ? this.lastAt : null,
      senders: [...this.senders.values()].sort((a, b) => b.messages - a.messages).slice(0, MOST_LISTED),
      names: names.slice(0, MOST_LISTED),
      times: { ...times },
      dateOrderOpen: this.dateOrderOpen,
      unused: [...this.unused],
      problems: this.groups.list(),
      supports: fileSupport({
        conversations,
        messages: counts.messages,
        customerMessages: counts.customer,
        botMessages: counts.bot,
        agentMessages: counts.agent,
        timed: counts.timed,
        truncated: counts.truncated,
        withCustomer: this.having(CUSTOMER),
        withChannel: this.having(CHANNEL),
        withTopic: this.having(TOPIC),
        channels: this.channels.size,
        unsureWhoAnswers: this.unsureWhoAnswers,
        suggestedBots: names.filter(({ suggestion }) => suggestion !== null).length,
      }),
    };
  }

  private having(what: number): number {
    let count = 0;
    for (const said of this.conversations.values()) if ((said & what) !== 0) count += 1;
    return count;
  }
}

/** What a conversation was seen to name. */
const CUSTOMER = 1;
const CHANNEL = 2;
const TOPIC = 4;
