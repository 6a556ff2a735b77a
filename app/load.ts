import 'server-only';
import { cache } from 'react';
import type { Filter } from '@/core/filter/filter';
import { examinedIn } from '@/core/ingest/examined';
import { parseMapping } from '@/core/ingest/mapping';
import type { Queue } from '@/core/review/queue';
import { bestExcerpt } from '@/core/search/find-excerpt';
import type { SearchQuery } from '@/core/search/search-query';
import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { readTopic } from '@/core/topics/read-topic';
import { compileTopics } from '@/core/topics/topic-index';
import type { Database } from '@/db/database';
import { readConversation } from '@/db/read/read-conversation';
import { type ConversationSort, readConversationList } from '@/db/read/read-conversation-list';
import { readCustomerConversations } from '@/db/read/read-customer-conversations';
import { readCustomerSummary } from '@/db/read/read-customer-summary';
import { readFoundMessages } from '@/db/read/read-found-messages';
import { readHasRevenue } from '@/db/read/read-has-revenue';
import { readImport } from '@/db/read/read-import';
import { type ImportRow, readImports } from '@/db/read/read-imports';
import { anyJudgedByOthers, readJudge } from '@/db/read/read-judge';
import { readNamedMappings } from '@/db/read/read-mappings';
import { readNamesTopic } from '@/db/read/read-names-topic';
import { readNextToReview } from '@/db/read/read-next-to-review';
import { readPolicies } from '@/db/read/read-policies';
import { readPolicyHistory } from '@/db/read/read-policy-history';
import { readProblemGroups } from '@/db/read/read-problems';
import { readLastRescore, readProposal } from '@/db/read/read-proposal';
import { readRegisterInForce } from '@/db/read/read-register-in-force';
import { readReview } from '@/db/read/read-review';
import { readReviewProgress } from '@/db/read/read-review-progress';
import { readSettings } from '@/db/read/read-settings';
import { readWorkspace } from '@/db/read/read-workspace';
import { remembered } from '@/db/read/remembered';
import { readFirstRows } from '@/jobs/read-first-rows';
import { engine, fileStore } from './engine';

/** Where pages read: sums and rows from db/read. Figures from core/metrics are made in load/, a file a page. */

export const loadWorkspace = cache(() => readWorkspace(engine().db));

/** Whether policies are in force that answers are judged by. */
export const loadHasPolicies = cache(async () => (await readJudge(engine().db)) !== null);

/** Settings that wait for a yes, and the last run that scored everything again. */
export async function loadProposal() {
  const { db } = engine();
  return { proposal: await readProposal(db), last: await readLastRescore(db) };
}

/** The policies in force, their history, and how the conversations are judged by them. */
export async function loadPolicies() {
  const { db } = engine();
  const inForce = await readRegisterInForce(db);
  const run = await readLastRescore(db);
  const judge = await readJudge(db);
  const running = run !== null && ['queued', 'scoring', 'storing'].includes(run.status);
  const givenUp = run?.status === 'failed' && run.registerVersion === judge;
  return {
    version: inForce?.version ?? 0,
    policies: inForce ? await readPolicies(db, inForce.version) : [],
    history: await readPolicyHistory(db),
    run,
    judging: running || (!givenUp && (await anyJudgedByOthers(db, judge))),
  };
}

export function loadCustomerSummary() {
  return readCustomerSummary(engine().db);
}

export const loadSettings = cache(() => readSettings(engine().db));

/** A page of the list, and where the search was found in each. */
export async function loadConversationList(
  filter: Filter,
  search: SearchQuery | null,
  order: { sort: ConversationSort; page: number; pageSize: number },
) {
  const { db } = engine();
  const asked = [filter, search, order, await loadCustomersFiles()];
  return remembered(db, 'list', asked, () => listOf(db, filter, search, order));
}

async function listOf(
  db: Database,
  filter: Filter,
  search: SearchQuery | null,
  order: { sort: ConversationSort; page: number; pageSize: number },
) {
  const matching = search === null ? undefined : engine().matching(search);
  const { rows, ...counts } = await readConversationList(db, filter, { ...order, matching });
  if (search === null) return { ...counts, rows: rows.map((row) => ({ ...row, found: null })) };
  const ids = rows.map(({ id }) => id);
  const texts = await readFoundMessages(db, ids);
  const excerptOf = (id: number) => bestExcerpt(texts.get(id) ?? [], search);
  return { ...counts, rows: rows.map((row) => ({ ...row, found: excerptOf(row.id) })) };
}

/** The customers files and where they stand: they come and go without a change of conversations. */
export async function loadCustomersFiles() {
  const files = await loadImports();
  return files.flatMap(({ id, kind, status }) => (kind === 'customers' ? [[id, status]] : []));
}

export const loadHasRevenue = cache(() => readHasRevenue(engine().db));

/** What people said of a conversation. */
export const loadReview = cache((externalId: string) => readReview(engine().db, externalId));

export const loadReviewProgress = cache(() => readReviewProgress(engine().db));

export function loadNextToReview(queue: Queue) {
  return readNextToReview(engine().db, queue);
}

/** Other conversations of a customer that are listed beside one. */
const OTHERS = 12;

export function loadCustomerConversations(customerId: string, but: number) {
  return readCustomerConversations(engine().db, customerId, but, OTHERS);
}

export const loadConversation = cache((externalId: string) => readConversation(engine().db, externalId));

/** The keywords that told a conversation's topic; none where its file names it, or where other settings told it. */
export async function loadTopicWords({
  conversation,
  messages,
}: NonNullable<Awaited<ReturnType<typeof readConversation>>>): Promise<readonly string[]> {
  const { db } = engine();
  if (conversation.topic === null || (await readNamesTopic(db, conversation.id))) return [];
  const { topics } = await loadSettings();
  const read = readTopic(messages, compileTopics(topics ?? DEFAULT_TAXONOMY));
  return read.label === conversation.topic ? read.keywords : [];
}

/** All imports, the latest first; those that wait for an answer with what was found of them. */
export const loadImports = cache(async () => {
  const records = await readImports(engine().db);
  return records.map((record) => ({
    ...factsOf(record),
    found: record.status === 'waiting' ? examinedIn(record) : null,
  }));
});

export const loadImport = cache(async (id: number) => {
  const record = await readImport(engine().db, id);
  return record && factsOf(record);
});

/** All that a user needs to judge how a file was read, and to correct it. */
export async function loadReading(id: number) {
  const { db } = engine();
  const record = await readImport(db, id);
  if (!record) return null;
  const mapping = record.mapping === null ? {} : (parseMapping(JSON.parse(record.mapping)).mapping ?? {});
  const open = record.status === 'waiting' || record.status === 'examining' || record.status === 'failed';
  return {
    examined: examinedIn(record),
    mapping,
    saved: open ? await readNamedMappings(db) : [],
    firstRows: open ? await readFirstRows(fileStore().pathOf(record.sha256), mapping) : null,
  };
}

/** What could not be used of an import, counted by reason. */
export function loadProblemGroups(importId: number) {
  return readProblemGroups(engine().db, importId);
}

/** What pages need of an import: not what was found of its file, which may be long. */
function factsOf({ survey: _s, mapping: _m, worker: _w, ...facts }: ImportRow) {
  return facts;
}
