import 'server-only';
import { cache } from 'react';
import { hasRight } from '@/core/access/rights';
import { visibleSettings } from '@/core/access/visible-settings';
import { restsOnFew } from '@/core/access/withhold';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import { examinedIn } from '@/core/ingest/examined';
import { parseMapping } from '@/core/ingest/mapping';
import type { Queue } from '@/core/review/queue';
import { bestExcerpt } from '@/core/search/find-excerpt';
import type { SearchQuery } from '@/core/search/search-query';
import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { readTopic } from '@/core/topics/read-topic';
import { compileTopics } from '@/core/topics/topic-index';
import type { Engine } from '@/db/engine';
import { countConversations } from '@/db/read/count-conversations';
import { readConversation } from '@/db/read/read-conversation';
import { type ConversationSort, readConversationList } from '@/db/read/read-conversation-list';
import { readCustomerConversations } from '@/db/read/read-customer-conversations';
import { readCustomerSummary } from '@/db/read/read-customer-summary';
import { readCustomersFiles } from '@/db/read/read-customers-files';
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
import { allowed, may } from './access/allowed';

/** Where pages read, each asking for its right: sums and rows from db/read. Figures from core/metrics are made in load/, a file a page. */

export const loadWorkspace = cache(async () => {
  const { db, person } = await allowed('figures');
  return readWorkspace(db, person.channels);
});

/** Whether policies are in force that answers are judged by. */
export const loadHasPolicies = cache(async () => (await readJudge((await allowed('figures')).db)) !== null);

/** Settings that wait for a yes, and the last run that scored everything again. */
export async function loadProposal() {
  const { db } = await allowed('settings');
  return { proposal: await readProposal(db), last: await readLastRescore(db) };
}

/** The policies in force, their history, and how the conversations are judged by them. */
export async function loadPolicies() {
  const { db } = await allowed('figures');
  const inForce = await readRegisterInForce(db);
  const last = await readLastRescore(db);
  // What a change did is told of all channels, to those who may change them.
  const run = last && ((await may('policies')) ? last : { ...last, before: null, after: null });
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

export async function loadCustomerSummary() {
  return readCustomerSummary((await allowed('import')).db);
}

export const loadSettings = cache(async () => {
  const { db, person } = await allowed('figures');
  return visibleSettings(await readSettings(db), person.channels);
});

/** A page of the list, and where the search was found in each. */
export async function loadConversationList(
  wanted: Filter,
  search: SearchQuery | null,
  order: { sort: ConversationSort; page: number; pageSize: number },
) {
  const { engine, scoped } = await allowed('text');
  const filter = scoped(wanted);
  const asked = [filter, search, order, await loadCustomersFiles()];
  return remembered(engine.db, 'list', asked, () => listOf(engine, filter, search, order));
}

async function listOf(
  engine: Engine,
  filter: ScopedFilter,
  search: SearchQuery | null,
  order: { sort: ConversationSort; page: number; pageSize: number },
) {
  const matching = search === null ? undefined : engine.matching(search);
  const { rows, ...counts } = await readConversationList(engine.db, filter, { ...order, matching });
  if (search === null) return { ...counts, rows: rows.map((row) => ({ ...row, found: null })) };
  const ids = rows.map(({ id }) => id);
  const texts = await readFoundMessages(engine.db, ids);
  const excerptOf = (id: number) => bestExcerpt(texts.get(id) ?? [], search);
  return { ...counts, rows: rows.map((row) => ({ ...row, found: excerptOf(row.id) })) };
}

/** The customers files and where they stand: they come and go without a change of conversations. */
export async function loadCustomersFiles() {
  return readCustomersFiles((await allowed('figures')).db);
}

/** Whether these are so few conversations that no figure of them may be shown to the person. */
export async function loadIsWithheld(filter: Filter): Promise<boolean> {
  const { db, person, scoped } = await allowed('figures');
  if (hasRight(person, 'cells')) return false;
  const { total } = await countConversations(db, scoped(filter));
  return restsOnFew({ conversations: total });
}

export const loadHasRevenue = cache(async () => readHasRevenue((await allowed('figures')).db));

/** What people said of a conversation. */
export const loadReview = cache(async (externalId: string) => {
  const { db } = await allowed('text');
  if ((await loadConversation(externalId)) === null) return { verdicts: [], reviews: [] };
  return readReview(db, externalId);
});

export const loadReviewProgress = cache(async () => {
  const { db, person } = await allowed('review');
  return readReviewProgress(db, person.channels);
});

export async function loadNextToReview(queue: Queue) {
  const { db, person } = await allowed('review');
  return readNextToReview(db, queue, person.channels);
}

/** Other conversations of a customer that are listed beside one. */
const OTHERS = 12;

export async function loadCustomerConversations(customerId: string, but: number) {
  const { db, person } = await allowed('text');
  return readCustomerConversations(db, customerId, but, OTHERS, person.channels);
}

export const loadConversation = cache(async (externalId: string) => {
  const { db, person } = await allowed('text');
  return readConversation(db, externalId, person.channels);
});

/** The keywords that told a conversation's topic; none where its file names it, or where other settings told it. */
export async function loadTopicWords({
  conversation,
  messages,
}: NonNullable<Awaited<ReturnType<typeof readConversation>>>): Promise<readonly string[]> {
  const { db } = await allowed('text');
  if (conversation.topic === null || (await readNamesTopic(db, conversation.id))) return [];
  const { topics } = await loadSettings();
  const read = readTopic(messages, compileTopics(topics ?? DEFAULT_TAXONOMY));
  return read.label === conversation.topic ? read.keywords : [];
}

/** All imports, the latest first; those that wait for an answer with what was found of them. */
export const loadImports = cache(async () => {
  const { db } = await allowed('import');
  const records = await readImports(db);
  return records.map((record) => ({
    ...factsOf(record),
    found: record.status === 'waiting' ? examinedIn(record) : null,
  }));
});

/** The imports for whoever may import; nobody else needs to know of files under way. */
export const loadShownImports = cache(async () => ((await may('import')) ? loadImports() : []));

export const loadImport = cache(async (id: number) => {
  const record = await readImport((await allowed('import')).db, id);
  return record && factsOf(record);
});

/** All that a user needs to judge how a file was read, and to correct it. */
export async function loadReading(id: number) {
  const { db, files } = await allowed('import');
  const record = await readImport(db, id);
  if (!record) return null;
  const mapping = record.mapping === null ? {} : (parseMapping(JSON.parse(record.mapping)).mapping ?? {});
  const open = record.status === 'waiting' || record.status === 'examining' || record.status === 'failed';
  return {
    examined: examinedIn(record),
    mapping,
    saved: open ? await readNamedMappings(db) : [],
    firstRows: open ? await readFirstRows(files.pathOf(record.sha256), mapping) : null,
  };
}

/** What could not be used of an import, counted by reason. */
export async function loadProblemGroups(importId: number) {
  return readProblemGroups((await allowed('import')).db, importId);
}

/** What pages need of an import: not what was found of its file, which may be long. */
function factsOf({ survey: _s, mapping: _m, worker: _w, ...facts }: ImportRow) {
  return facts;
}
