import { isDeepStrictEqual } from 'node:util';
import { assembleConversation } from '@/core/ingest/assemble-conversation';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import type { BuiltConversation } from '@/db/built-conversation';
import type { Database } from '@/db/database';
import { readPartsOf, type StoredConversationKey } from '@/db/read/read-parts';
import { readScores, type StoredScores } from '@/db/read/read-scores';
import type { Rescored } from '@/db/rescore-stage';
import { CONVERSATION_SCORES, MESSAGE_SCORES } from '@/db/score-columns';
import { buildConversation } from './build-conversation';

/** Scores stored conversations again (at most a few hundred) and tells which scores moved; stores nothing. */
export async function rescoreConversations(
  db: Database,
  keys: readonly StoredConversationKey[],
  basis: ScoringBasis,
): Promise<Rescored[]> {
  const parts = await readPartsOf(db, keys);
  const scores = await readScores(
    db,
    keys.map(({ id }) => id),
  );
  const rescored: Rescored[] = [];
  for (const { id, externalId, revision, day } of keys) {
    const stored = scores.get(id);
    // Replaced by an import since the keys were read.
    if (!stored) continue;
    const assembled = assembleConversation(externalId, parts.get(externalId)?.parts ?? []);
    const built = buildConversation(assembled, { id, revision: revision - 1, day }, basis);
    rescored.push({ id, revision, moved: same(stored, built) ? null : built });
  }
  return rescored;
}

function same(stored: StoredScores, built: BuiltConversation): boolean {
  return (
    CONVERSATION_SCORES.every(
      (column) => stored.conversation[column] === (built.conversation[column] ?? null),
    ) &&
    stored.messages.length === built.messages.length &&
    built.messages.every((message, i) =>
      MESSAGE_SCORES.every((column) => stored.messages[i]?.[column] === (message[column] ?? null)),
    ) &&
    isDeepStrictEqual(stored.findings, built.findings)
  );
}
