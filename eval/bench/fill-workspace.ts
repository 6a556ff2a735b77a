import { conversationKey } from '@/db/conversation-key';
import { customers, policyEntries, reviews, reviewVerdicts } from '@/db/schema/sqlite';
import type { Connection } from '@/db/sqlite/connect';
import { conversationInsert, searchableDetailInsert } from '@/db/sqlite/conversation-tables';
import { tableInsert } from '@/db/sqlite/table-insert';
import { seeded } from '@/eval/coverage/simulate-conversations';
import { END, POLICIES, START, simulatedConversation } from './simulated-conversation';
import { simulatedTexts } from './simulated-texts';

const DAY = 86_400_000;
const SEGMENTS = ['starter', 'plus', 'business'];

/** Files of conversations, one a month. */
const FILES = 24;
const FIRST_FILE = 3;

/** One conversation in so many was read by a person. */
const REVIEWED = 500;
const AT_ONCE = 1000;

export interface Size {
  conversations: number;
  customers: number;
  /** Ten messages a conversation and the index to search them; without, there are conversations only. */
  texts: boolean;
}

/**
 * Two years of scored conversations straight into the tables of an empty workspace, with a customers file and
 * policies. What depends on several conversations is computed by `renewFacts` when the workspace is opened next.
 */
export function fillWorkspace(connection: Connection, size: Size): void {
  const random = seeded(1);
  const text = size.texts ? simulatedTexts(random) : null;
  connection.transaction(() => fillRecords(connection, size.customers, random))();

  const insertConversations = conversationInsert(connection);
  const insertDetails = searchableDetailInsert(connection);
  const review = tableInsert(connection, reviews);
  const verdict = tableInsert(connection, reviewVerdicts);
  const batch = connection.transaction((first: number) => {
    const built = [];
    for (let n = first; n < Math.min(size.conversations, first + AT_ONCE); n += 1) {
      const importId = FIRST_FILE + Math.floor((FILES * n) / size.conversations);
      const identity = { id: conversationKey(importId, n), n, count: size.conversations, importId };
      const one = simulatedConversation({ ...identity, customers: size.customers }, random, text);
      built.push(one);
      if (n % REVIEWED !== 0) continue;
      const { externalId: conversation, messageCount } = one.conversation;
      const by = { conversation, reviewer: n % 3 === 0 ? 'Ana' : 'Ben', at: END };
      review.add({ ...by, sampled: n % 1000 === 0, messageCount, note: null });
      for (const { kind, messageSeq } of one.findings.slice(0, 1)) {
        verdict.add({
          ...by,
          kind,
          messageSeq,
          verdict: random() < 0.8 ? 'confirmed' : 'rejected',
          note: null,
        });
      }
    }
    insertConversations(built);
    if (size.texts) insertDetails(built);
    review.flush();
    verdict.flush();
  });
  for (let first = 0; first < size.conversations; first += AT_ONCE) batch(first);
  connection.exec('delete from data_span;');
}

/** Imports, policies and a customers file. */
function fillRecords(connection: Connection, customerCount: number, random: () => number): void {
  const file = connection.prepare(
    `insert into imports (id, file_name, sha256, size_bytes, kind, status, created_at, finished_at)
     values (?, ?, 'x', 1, ?, 'done', ${END}, ${END})`,
  );
  file.run(1, 'policies.csv', 'policies');
  file.run(2, 'customers.csv', 'customers');
  for (let i = 0; i < FILES; i += 1) file.run(FIRST_FILE + i, `month-${i + 1}.csv`, 'transcripts');

  connection.exec(
    `insert into policy_versions (version, judges_as, created_at, import_id, entries)
     values (1, 1, ${END}, 1, ${POLICIES})`,
  );
  const entry = tableInsert(connection, policyEntries);
  for (let i = 1; i <= POLICIES; i += 1) {
    entry.add({
      version: 1,
      entryId: `P${i}`,
      ordinal: i,
      topic: 'refund',
      text: `A refund takes ${i} days.`,
    });
  }
  entry.flush();

  const customer = tableInsert(connection, customers);
  for (let i = 0; i < customerCount; i += 1) {
    customer.add({
      importId: 2,
      customerId: `u${i}`,
      signedUpAt: START - Math.floor(random() * 700) * DAY,
      churnedAt: random() < 0.2 ? START + Math.floor((random() * (END - START)) / DAY) * DAY : null,
      monthlyRevenue: random() < 0.05 ? null : Math.floor(10_000 * random() ** 2),
      segment: SEGMENTS[i % SEGMENTS.length] ?? null,
    });
  }
  customer.flush();
}
