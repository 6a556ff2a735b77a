import { assembleConversation, type ConversationPart } from '@/core/ingest/assemble-conversation';
import { foldAttributes } from '@/core/ingest/fold-attributes';
import { type ImportedConversation, NO_ATTRIBUTES } from '@/core/ingest/imported';
import { type Problem, shownValue } from '@/core/ingest/problem';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import type { BuiltConversation } from '@/db/built-conversation';
import { conversationKey } from '@/db/conversation-key';
import type { Database } from '@/db/database';
import type { ImportStage, ImportTotals } from '@/db/import-stage';
import { readParts, type StoredParts } from '@/db/read/read-parts';
import type { Erased } from '@/db/retention/erased';
import { buildConversation } from '@/db/write/build-conversation';

/** Two imports that meet in the same conversations settle within a few rounds. */
const MOST_ROUNDS = 10;

export interface BuildTarget {
  workspace: Database;
  stage: ImportStage;
  importId: number;
  /** The import that this one takes the place of; what it holds does not count. */
  replaces: number | null;
  basis: ScoringBasis;
  /** Who was erased, and which conversations were theirs. */
  erased: Erased;
  /** Local day of the import, for conversations without any time. */
  importDay: string;
}

/** Builds the conversations of one import on a stage, together with what the workspace holds of them. */
export class ImportBuilder {
  /** Usable messages so far, those included that are known already. */
  messages = 0;
  readonly problems: Problem[] = [];
  /** Ids of the conversations that were not taken up: their words were deleted, or their customer was erased. */
  private readonly keptOut = new Set<string>();
  private conversations = 0;

  constructor(private readonly target: BuildTarget) {}

  /** Stages conversations; pieces of one that is staged already wait until `settle`. */
  async add(incoming: readonly ImportedConversation[]): Promise<void> {
    const { stage, workspace } = this.target;
    for (const { messages } of incoming) this.messages += messages.length;
    const staged = stage.stagedIds(incoming.map(({ id }) => id));
    stage.spill(incoming.filter(({ id }) => staged.has(id)));
    const fresh = incoming.filter(({ id }) => !staged.has(id));
    const stored = await readParts(
      workspace,
      fresh.map(({ id }) => id),
    );
    const worded = fresh.filter(({ id }) => this.hasWords(id, stored));
    await stage.put(this.wanted(worded.map((one) => this.build(one, stored.get(one.id)))));
  }

  /** Rebuilds the conversations whose rows lay scattered through the file. */
  async settle(report: () => Promise<void>): Promise<void> {
    const { stage } = this.target;
    for (const batch of stage.spilled()) {
      const staged = await stage.staged([...batch.keys()]);
      const whole: BuiltConversation[] = [];
      for (const [id, before] of staged) {
        const all = (batch.get(id) ?? []).reduce(joined, { id, ...this.partIn(before) });
        whole.push(this.build(all, { ...before, revision: before.revision - 1 }));
      }
      await stage.put(this.wanted(whole), keysOf(staged));
      await report();
    }
  }

  /** Publishes the stage; where another import was faster, its conversations are built again first. */
  async publish(
    read: Omit<ImportTotals, 'messages' | 'changed' | 'keptOut'>,
    now: () => number,
  ): Promise<void> {
    const changed = this.problems.filter(({ code }) => code === 'changed_message').length;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const totals: ImportTotals = { ...read, messages: this.messages, changed, keptOut: this.keptOut.size };
      const conflicts = await this.target.stage.publish(totals, now());
      if (conflicts.length === 0) return;
      for (let i = 0; i < conflicts.length; i += 100) await this.rebuild(conflicts.slice(i, i + 100));
    }
    throw new Error('Other imports keep changing the same conversations.');
  }

  private async rebuild(ids: readonly string[]): Promise<void> {
    const { stage, workspace } = this.target;
    const staged = await stage.staged(ids);
    const stored = await readParts(workspace, ids);
    const again: BuiltConversation[] = [];
    for (const [id, before] of staged) {
      if (!this.hasWords(id, stored)) continue;
      again.push(this.build({ id, ...this.partIn(before) }, stored.get(id)));
    }
    await stage.put(this.wanted(again), keysOf(staged));
  }

  /** Whether a conversation is new or has its words; one whose words were deleted is not put together again. */
  private hasWords(id: string, stored: ReadonlyMap<string, StoredParts>): boolean {
    const deletedAt = stored.get(id)?.textDeletedAt ?? null;
    if (deletedAt !== null) this.keptOut.add(id);
    return deletedAt === null;
  }

  /** Leaves out those of customers who were erased. */
  private wanted(built: readonly BuiltConversation[]): BuiltConversation[] {
    return built.filter(({ conversation }) => {
      const erased = this.target.erased.holds(conversation);
      if (erased) this.keptOut.add(conversation.externalId);
      return !erased;
    });
  }

  private partIn({ parts }: StoredParts): ConversationPart {
    const { importId } = this.target;
    const mine = parts.find((part) => part.importId === importId);
    return mine ?? { importId, attributes: NO_ATTRIBUTES, messages: [] };
  }

  private build(incoming: ImportedConversation, stored: StoredParts | undefined): BuiltConversation {
    const { importId, replaces, importDay, basis } = this.target;
    this.conversations += 1;
    const others =
      stored?.parts.filter((part) => part.importId !== importId && part.importId !== replaces) ?? [];
    const { id, attributes, messages } = incoming;
    const assembled = assembleConversation(id, [...others, { importId, attributes, messages }]);
    for (const message of assembled.changed.get(importId) ?? []) {
      this.problems.push({
        row: message.row,
        column: 'message_id',
        code: 'changed_message',
        message: 'A message with this id is known with another text; the first text was kept.',
        value: message.externalId === null ? null : shownValue(message.externalId),
      });
    }
    const identity = {
      id: conversationKey(importId, this.conversations),
      revision: stored?.revision ?? 0,
      day: stored?.day ?? importDay,
    };
    return buildConversation(assembled, identity, basis);
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
