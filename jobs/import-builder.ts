import type { ConversationPart } from '@/core/ingest/assemble-conversation';
import { foldAttributes } from '@/core/ingest/fold-attributes';
import { type ImportedConversation, NO_ATTRIBUTES } from '@/core/ingest/imported';
import { type Problem, shownValue } from '@/core/ingest/problem';
import type { Settings } from '@/core/settings/settings';
import type { BuiltConversation } from '@/db/built-conversation';
import type { Database } from '@/db/database';
import type { ImportStage, ImportTotals } from '@/db/import-stage';
import { readParts, type StoredParts } from '@/db/read/read-parts';
import { buildConversation } from '@/db/write/build-conversation';

/** Keys of conversations: unique without asking anyone, so that imports can be built side by side. */
const KEYS_PER_IMPORT = 2 ** 32;

/** Two imports that meet in the same conversations settle within a few rounds. */
const MOST_ROUNDS = 10;

/** Builds the conversations of one import on a stage, together with what the workspace holds of them. */
export class ImportBuilder {
  /** Usable messages so far, those included that are known already. */
  messages = 0;
  readonly problems: Problem[] = [];
  private conversations = 0;

  constructor(
    private readonly workspace: Database,
    private readonly stage: ImportStage,
    private readonly importId: number,
    private readonly settings: Settings,
    /** Local day of the import, for conversations without any time. */
    private readonly importDay: string,
  ) {}

  /** Stages conversations; pieces of one that is staged already wait until `settle`. */
  async add(incoming: readonly ImportedConversation[]): Promise<void> {
    for (const { messages } of incoming) this.messages += messages.length;
    const staged = this.stage.stagedIds(incoming.map(({ id }) => id));
    const fresh = incoming.filter(({ id }) => !staged.has(id));
    if (fresh.length < incoming.length) this.stage.spill(incoming.filter(({ id }) => staged.has(id)));
    const stored = await readParts(
      this.workspace,
      fresh.map(({ id }) => id),
    );
    this.stage.put(fresh.map((conversation) => this.build(conversation, stored.get(conversation.id))));
  }

  /** Rebuilds the conversations whose rows lay scattered through the file. */
  async settle(report: () => Promise<void>): Promise<void> {
    for (const batch of this.stage.spilled()) {
      const staged = await readParts(this.stage.db, [...batch.keys()]);
      const whole: BuiltConversation[] = [];
      for (const [id, before] of staged) {
        const first = { id, ...this.partIn(before) };
        const all = (batch.get(id) ?? []).reduce(joined, first);
        whole.push(this.build(all, { ...before, revision: before.revision - 1 }));
      }
      this.stage.replace(keysOf(staged), whole);
      await report();
    }
  }

  /** Publishes the stage; where another import was faster, its conversations are built again first. */
  async publish(
    read: { bytesRead: number; rowsRead: number },
    worker: string,
    now: () => number,
  ): Promise<void> {
    const changed = this.problems.filter(({ code }) => code === 'changed_message').length;
    const totals: ImportTotals = { ...read, messages: this.messages, changed };
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const conflicts = await this.stage.publish(totals, worker, now());
      if (conflicts.length === 0) return;
      for (let i = 0; i < conflicts.length; i += 100) await this.rebuild(conflicts.slice(i, i + 100));
    }
    throw new Error('Other imports keep changing the same conversations.');
  }

  private async rebuild(ids: readonly string[]): Promise<void> {
    const staged = await readParts(this.stage.db, ids);
    const stored = await readParts(this.workspace, ids);
    const again: BuiltConversation[] = [];
    for (const [id, before] of staged) again.push(this.build({ id, ...this.partIn(before) }, stored.get(id)));
    this.stage.replace(keysOf(staged), again);
  }

  private partIn(stored: StoredParts): ConversationPart {
    const mine = stored.parts.find(({ importId }) => importId === this.importId);
    return mine ?? { importId: this.importId, attributes: NO_ATTRIBUTES, messages: [] };
  }

  private build(incoming: ImportedConversation, stored: StoredParts | undefined): BuiltConversation {
    const { importId, settings } = this;
    this.conversations += 1;
    const others = stored?.parts.filter((part) => part.importId !== importId) ?? [];
    const mine: ConversationPart = { importId, attributes: incoming.attributes, messages: incoming.messages };
    const { built, assembled } = buildConversation(incoming.id, [...others, mine], {
      id: stored?.id ?? importId * KEYS_PER_IMPORT + this.conversations,
      revision: stored?.revision ?? 0,
      day: stored?.day ?? this.importDay,
      settings,
    });
    for (const message of assembled.changed.get(importId) ?? []) {
      this.problems.push({
        row: message.row,
        column: 'message_id',
        code: 'changed_message',
        message: 'A message with this id is known with another text; the first text was kept.',
        value: message.externalId === null ? null : shownValue(message.externalId),
      });
    }
    return built;
  }
}

function keysOf(staged: ReadonlyMap<string, StoredParts>): number[] {
  return [...staged.values()].map(({ id }) => id);
}

function joined(whole: ImportedConversation, piece: ImportedConversation): ImportedConversation {
  return {
    id: whole.id,
    attributes: foldAttributes(whole.attributes, piece.attributes),
    messages: [...whole.messages, ...piece.messages],
  };
}
