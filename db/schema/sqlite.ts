import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Role as WorkspaceRole } from '@/core/access/role';
import type { AlertMessageState } from '@/core/alerts/alert-message-state';
import type { EventKind, SubjectType } from '@/core/audit/event';
import type { Role } from '@/core/conversation/role';
import type { ImportKind } from '@/core/ingest/import-kind';
import type { ImportStatus } from '@/core/ingest/import-status';
import type { CustomerKind } from '@/core/metrics/facts';
import type { DeliveryState } from '@/core/report/delivery-state';
import type { UpkeepKey } from '@/core/retention/upkeep-key';
import type { Verdict } from '@/core/review/verdict';
import type { ClaimVerdict } from '@/core/scoring/accuracy/judge-claim';
import type { FindingKind } from '@/core/scoring/finding';
import type { Resolved } from '@/core/scoring/quality/resolved';
import type { RescoreStatus } from '@/core/scoring/rescore-status';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';

/**
 * Times are UTC epoch milliseconds; `day` and `week` are local dates (YYYY-MM-DD) fixed at import.
 * Severities and their parts are whole millionths: integer sums are exact in any order and on any
 * engine, so facts equal their recomputation to the last digit.
 */

const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull();

/** A sum or count that begins at nothing. */
const tally = (name: string) => integer(name).notNull().default(0);

/**
 * A fixed order of the conversations that has nothing to do with what is in them: their keys, scattered
 * by D. Knuth's multiplicative hash. Whatever part of it is read first is a random sample of the whole.
 * In two rounds, so that neighbours in a file do not stay at a fixed distance. Both stay below 2^63.
 */
const SCATTERED = '((id % 1000003) * 2654435 + id / 1000003 * 40503) % 1000003';
export const RANDOM_ORDER = sql.raw(`(${SCATTERED}) * (${SCATTERED}) % 999983`);

/** How far the confidence of a finding is from an even chance. */
export const DOUBT = sql.raw('abs(confidence - 0.5)');

/** One file that was imported: the unit of undo, resume and blame. */
export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  /** What the file was found to hold; decided when it is examined or read. */
  kind: text('kind').$type<ImportKind>().notNull().default('transcripts'),
  /** The shape that it was read as (docs/formats.md); null until it is known. */
  system: text('system'),
  /** JSON: what the user corrected of our reading; null where nothing. */
  mapping: text('mapping'),
  /** JSON: what a look through the whole file found; null where nobody looked. */
  survey: text('survey'),
  /** The user wants it stored though many of its rows cannot be used. */
  acceptedBadRows: flag('accepted_bad_rows').default(false),
  /** The import of the same file that this one takes the place of when it is done; null where of none. */
  replaces: integer('replaces'),
  status: text('status').$type<ImportStatus>().notNull(),
  createdAt: integer('created_at').notNull(),
  startedAt: integer('started_at'),
  finishedAt: integer('finished_at'),
  /** Last sign of life of the process that works on it; a stale one may be taken over. */
  heartbeatAt: integer('heartbeat_at'),
  worker: text('worker'),
  /** How often work on it was begun; one that keeps killing its worker is given up. */
  attempts: tally('attempts'),
  bytesRead: tally('bytes_read'),
  rowsRead: tally('rows_read'),
  conversationsAdded: tally('conversations_added'),
  conversationsExtended: tally('conversations_extended'),
  messagesAdded: tally('messages_added'),
  duplicates: tally('duplicates'),
  problems: tally('problems'),
  /** Rows that are no messages and were not meant to be: notes, assignments, status changes. */
  skipped: tally('skipped'),
  /** Customers or policies that it holds, where it is of that kind. */
  recordsAdded: tally('records_added'),
  /** What it held and was not taken up: texts that were deleted by the rule, customers who were erased. */
  keptOut: tally('kept_out'),
  /** When its file was deleted by the rule or with a customer; null where it was not. */
  fileDeletedAt: integer('file_deleted_at'),
  /** Why it failed, one sentence for the reader. */
  error: text('error'),
});

/** Rows that could not be used. */
export const importProblems = sqliteTable(
  'import_problems',
  {
    importId: integer('import_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    /** The file of an archive that the row is of; null where there is one only. */
    part: text('part'),
    row: integer('row'),
    column: text('column'),
    code: text('code').notNull(),
    message: text('message').notNull(),
    value: text('value'),
  },
  (t) => [primaryKey({ columns: [t.importId, t.ordinal] })],
);

/** How the user corrected our reading: the last time for each header, and whatever was saved by name. */
export const mappings = sqliteTable(
  'mappings',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Names the headers that it belongs to. */
    signature: text('signature').notNull(),
    /** null: remembered for these headers without being asked. */
    name: text('name').unique(),
    /** JSON, checked by core/ingest when read. */
    mapping: text('mapping').notNull(),
    usedAt: integer('used_at').notNull(),
  },
  (t) => [index('mappings_by_signature').on(t.signature)],
);

/**
 * A conversation with what the scorer said of it; everything from `scored` on is a cache. Columns from
 * `customerKind` to `latest` depend on the customer's other contacts: see refresh-derived.
 */
export const conversations = sqliteTable(
  'conversations',
  {
    id: integer('id').primaryKey(),
    externalId: text('external_id').notNull().unique(),
    channel: text('channel').notNull(),
    customerId: text('customer_id'),
    topic: text('topic'),
    language: text('language'),
    botVersion: text('bot_version'),
    csat: real('csat'),
    startedAt: integer('started_at'),
    endedAt: integer('ended_at'),
    day: text('day').notNull(),
    week: text('week').notNull(),
    customerKind: text('customer_kind').$type<CustomerKind>().notNull(),
    /** Next contact of the same customer, and on the same topic: when it began. Null where none was seen. */
    nextContactAt: integer('next_contact_at'),
    nextTopicContactAt: integer('next_topic_contact_at'),
    /** Month (YYYY-MM) of the customer's first contact; null where the customer is not named. */
    cohort: text('cohort'),
    /** The customer's first contact in its calendar month. */
    monthFirst: flag('month_first').default(false),
    /** The customer's latest scored conversation. */
    latest: flag('latest').default(false),
    messageCount: integer('message_count').notNull(),
    /** Rises with every change of the messages; tells two imports apart that touch the same conversation. */
    revision: integer('revision').notNull(),
    /** When its words were deleted by the rule; its scores stay from then on as they are. */
    textDeletedAt: integer('text_deleted_at'),
    engaged: flag('engaged'),
    scored: flag('scored'),
    scorerVersion: text('scorer_version').notNull(),
    /** The policy register that judged it (`judgesAs`); null where there was none. */
    registerVersion: integer('register_version'),
    asked: flag('asked'),
    escalationFailed: flag('escalation_failed'),
    confused: flag('confused'),
    /** An answer is against the policy register, or beside it. */
    misinformed: flag('misinformed').default(false),
    unempathic: flag('unempathic').default(false),
    negativeEnd: flag('negative_end'),
    humanJoined: flag('human_joined'),
    resolved: text('resolved').$type<Resolved>(),
    /** -1 to 1; null where it could not be told. */
    satisfaction: real('satisfaction'),
    severity: integer('severity').notNull(),
    partEscalation: integer('part_escalation').notNull(),
    partAccuracy: integer('part_accuracy').notNull(),
    partConfusion: integer('part_confusion').notNull(),
    partEmpathy: integer('part_empathy').notNull(),
    partNegativeEnd: integer('part_negative_end').notNull(),
    sentimentStart: real('sentiment_start'),
    sentimentEnd: real('sentiment_end'),
    sentimentLow: real('sentiment_low'),
    sentimentScore: real('sentiment_score'),
    findingCount: integer('finding_count').notNull(),
    /** Local hour (0 to 23) of the first message, null where no time is known; and its day, 1 Monday to 7 Sunday. */
    hour: integer('hour'),
    weekday: tally('weekday'),
    /** How far a request for a person came: steps of core/metrics/funnel-steps, 0 where nobody asked. */
    funnel: tally('funnel'),
    /** From the first request to the first message of a person; null where either has no time or never came. */
    secondsToPerson: integer('seconds_to_person'),
    /** Left without asking for more, and nothing shows that it was not solved. */
    leftContent: flag('left_content').default(false),
    botTurns: tally('bot_turns'),
    fallbackTurns: tally('fallback_turns'),
    looped: flag('looped').default(false),
    /** Severity of the part before a person wrote, where the bot did, and of the part from then on. */
    botPart: integer('bot_part'),
    personPart: integer('person_part'),
    /** Mean mood of the customer's messages in the two parts, -1 to 1. */
    moodBot: real('mood_bot'),
    moodPerson: real('mood_person'),
    /** Messages whose statements the policy register bears out, contradicts, or knows nothing of though it covers the topic. */
    claimsSupported: tally('claims_supported'),
    claimsContradicted: tally('claims_contradicted'),
    claimsUnsupported: tally('claims_unsupported'),
  },
  (t) => [
    index('conversations_by_day').on(t.day, t.channel),
    index('conversations_by_customer').on(t.customerId, t.startedAt),
    // In the order of lists, with all that lists are filtered by: what does not pass is never looked up.
    index('conversations_by_severity').on(
      sql`severity desc`,
      sql`day desc`,
      t.channel,
      t.topic,
      t.customerKind,
      t.language,
      t.botVersion,
      t.hour,
      t.weekday,
      t.humanJoined,
      t.scored,
      t.asked,
      t.escalationFailed,
      t.confused,
      t.misinformed,
      t.unempathic,
      t.negativeEnd,
      t.resolved,
      t.funnel,
      t.latest,
      t.monthFirst,
      t.leftContent,
      t.looped,
      t.fallbackTurns,
      t.partEscalation,
      t.partAccuracy,
      t.partConfusion,
      t.partEmpathy,
      t.partNegativeEnd,
    ),
    index('conversations_by_chance').on(RANDOM_ORDER),
    index('conversations_by_language').on(t.language),
    index('conversations_by_judge').on(t.textDeletedAt, t.registerVersion, t.scorerVersion),
    index('conversations_by_wait')
      .on(t.day, t.channel, t.secondsToPerson)
      .where(sql`seconds_to_person is not null`),
    index('conversations_by_cohort').on(t.cohort, t.day, t.channel).where(sql`month_first = 1`),
    // Latest contacts that were bad (core/metrics/bad): a few thousand, which every debt is among.
    index('conversations_by_debt')
      .on(
        t.day,
        t.channel,
        t.severity,
        t.scored,
        t.humanJoined,
        t.resolved,
        t.topic,
        t.customerKind,
        t.customerId,
      )
      .where(sql`latest = 1 and severity > 600000`),
  ],
);

/** What each import said of a conversation; the conversation's attributes are folded from these. */
export const conversationSources = sqliteTable(
  'conversation_sources',
  {
    conversationId: integer('conversation_id').notNull(),
    importId: integer('import_id').notNull(),
    channel: text('channel'),
    customerId: text('customer_id'),
    topic: text('topic'),
    language: text('language'),
    botVersion: text('bot_version'),
    csat: real('csat'),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.importId] }),
    index('conversation_sources_by_import').on(t.importId),
  ],
);

export const messages = sqliteTable(
  'messages',
  {
    conversationId: integer('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    role: text('role').$type<Role>().notNull(),
    at: integer('at'),
    author: text('author'),
    text: text('text').notNull(),
    /** JSON: a keyed hash for each thing that was redacted here, in order; the text holds [EMAIL_1] in its place. */
    tags: text('tags'),
    /** The exporting system cut the text off. */
    truncated: flag('truncated').default(false),
    /** The exporting system's id of the message. */
    externalId: text('external_id'),
    /** The import that brought it, and its row there. */
    importId: integer('import_id').notNull(),
    row: integer('row').notNull(),
    sentimentLabel: text('sentiment_label').$type<SentimentLabel>(),
    sentimentScore: real('sentiment_score'),
    /** Probability that the conversation breaks down here; the bot's messages only. */
    breakdown: real('breakdown'),
    /** What the policy register says of it, how surely that it is wrong (0 to 1), and by which entry. */
    policyVerdict: text('policy_verdict').$type<ClaimVerdict>(),
    policyScore: real('policy_score'),
    policyEntry: text('policy_entry'),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.seq] })],
);

/** Later imports that held a message again: when its own import is undone, it stays as theirs. */
export const messageCopies = sqliteTable(
  'message_copies',
  {
    conversationId: integer('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    importId: integer('import_id').notNull(),
    row: integer('row').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.seq, t.importId] })],
);

export const findings = sqliteTable(
  'findings',
  {
    conversationId: integer('conversation_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').$type<FindingKind>().notNull(),
    messageSeq: integer('message_seq').notNull(),
    confidence: real('confidence').notNull(),
    rule: text('rule').notNull(),
    /** Spans as JSON; only ever read whole. */
    evidence: text('evidence').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.ordinal] }),
    index('findings_by_kind').on(t.kind, t.conversationId),
    index('findings_by_doubt').on(DOUBT),
  ],
);

/** What facts sum over conversations: see db/read/fact-measures. */
const measured = () => ({
  conversations: integer('conversations').notNull(),
  engaged: integer('engaged').notNull(),
  scored: integer('scored').notNull(),
  severitySum: integer('severity_sum').notNull(),
  severitySquareSum: integer('severity_square_sum').notNull(),
  partEscalation: integer('part_escalation').notNull(),
  partAccuracy: integer('part_accuracy').notNull(),
  partConfusion: integer('part_confusion').notNull(),
  partEmpathy: integer('part_empathy').notNull(),
  partNegativeEnd: integer('part_negative_end').notNull(),
  asked: integer('asked').notNull(),
  escalationFailed: integer('escalation_failed').notNull(),
  confused: integer('confused').notNull(),
  negativeEnd: integer('negative_end').notNull(),
  humanJoined: integer('human_joined').notNull(),
  misinformed: tally('misinformed'),
  unempathic: tally('unempathic'),
  resolvedYes: tally('resolved_yes'),
  resolvedNo: tally('resolved_no'),
  bad: tally('bad'),
  acknowledged: tally('acknowledged'),
  promised: tally('promised'),
  personReplied: tally('person_replied'),
  inTime: tally('in_time'),
  notRepeated: tally('not_repeated'),
  requestResolved: tally('request_resolved'),
  contained: tally('contained'),
  assumed: tally('assumed'),
  verified: tally('verified'),
  /** Of named customers whose later contacts would be seen, with what came of them. */
  followed: tally('followed'),
  followedContained: tally('followed_contained'),
  durable: tally('durable'),
  durablePerson: tally('durable_person'),
  repeat7: tally('repeat_7'),
  repeat30: tally('repeat_30'),
  latest: tally('latest'),
  debt: tally('debt'),
  botTurns: tally('bot_turns'),
  fallbackTurns: tally('fallback_turns'),
  looped: tally('looped'),
  botParts: tally('bot_parts'),
  botPartSum: tally('bot_part_sum'),
  botBad: tally('bot_bad'),
  recovered: tally('recovered'),
  personParts: tally('person_parts'),
  personPartSum: tally('person_part_sum'),
  moods: tally('moods'),
  moodStartSum: tally('mood_start_sum'),
  moodEndSum: tally('mood_end_sum'),
  moodLowSum: tally('mood_low_sum'),
  moodScoreSum: tally('mood_score_sum'),
  moodsBot: tally('moods_bot'),
  moodBotSum: tally('mood_bot_sum'),
  moodsPerson: tally('moods_person'),
  moodPersonSum: tally('mood_person_sum'),
  /** Sums of squares, for their intervals; of the score as a share of its range. */
  moodStartSquareSum: tally('mood_start_square_sum'),
  moodEndSquareSum: tally('mood_end_square_sum'),
  moodLowSquareSum: tally('mood_low_square_sum'),
  moodSwingSquareSum: tally('mood_swing_square_sum'),
  moodScoreSquareSum: tally('mood_score_square_sum'),
  moodBotSquareSum: tally('mood_bot_square_sum'),
  moodPersonSquareSum: tally('mood_person_square_sum'),
  claimsSupported: tally('claims_supported'),
  claimsContradicted: tally('claims_contradicted'),
  claimsUnsupported: tally('claims_unsupported'),
  messages: integer('messages').notNull(),
});

/** Who a sum of facts is of. A key column cannot be null: the topic is empty where unknown. */
const stratum = () => ({
  channel: text('channel').notNull(),
  topic: text('topic').notNull(),
  customerKind: text('customer_kind').$type<CustomerKind>().notNull(),
});

/** Sums over conversations by day and stratum; equal to a recomputation at any time. */
export const dailyFacts = sqliteTable(
  'daily_facts',
  { day: text('day').notNull(), week: text('week').notNull(), ...stratum(), ...measured() },
  (t) => [primaryKey({ columns: [t.day, t.channel, t.topic, t.customerKind] })],
);

/** The daily facts added up by week: a year is read from a seventh of the rows. */
export const weeklyFacts = sqliteTable(
  'weekly_facts',
  { week: text('week').notNull(), ...stratum(), ...measured() },
  (t) => [primaryKey({ columns: [t.week, t.channel, t.topic, t.customerKind] })],
);

/** Scored contacts of each named customer on each channel: what `channelClusters` are kept up to date from. */
export const customerChannels = sqliteTable(
  'customer_channels',
  {
    customerId: text('customer_id').notNull(),
    channel: text('channel').notNull(),
    scored: integer('scored').notNull(),
    severitySum: integer('severity_sum').notNull(),
  },
  (t) => [primaryKey({ columns: [t.customerId, t.channel] })],
);

/** How the scored contacts of all named customers cluster: sums over customers, see CustomerClusterSums. */
export const channelClusters = sqliteTable('channel_clusters', {
  channel: text('channel').primaryKey(),
  customers: integer('customers').notNull(),
  countSquares: integer('count_squares').notNull(),
  /** Squares of severities in millionths, rounded customer by customer. */
  severitySquares: integer('severity_squares').notNull(),
  countTimesSeverity: integer('count_times_severity').notNull(),
});

/** The same kind of sums by release of the bot and hour of the day, of what is looked at that way. */
export const hourlyFacts = sqliteTable(
  'hourly_facts',
  {
    day: text('day').notNull(),
    /** 1 Monday to 7 Sunday. */
    weekday: integer('weekday').notNull(),
    /** Local hour, 0 to 23; -1 where unknown. */
    hour: integer('hour').notNull(),
    channel: text('channel').notNull(),
    /** Empty where unknown. */
    botVersion: text('bot_version').notNull(),
    conversations: tally('conversations'),
    scored: tally('scored'),
    severitySum: tally('severity_sum'),
    severitySquareSum: tally('severity_square_sum'),
    bad: tally('bad'),
    asked: tally('asked'),
    escalationFailed: tally('escalation_failed'),
    confused: tally('confused'),
    misinformed: tally('misinformed'),
    negativeEnd: tally('negative_end'),
    contained: tally('contained'),
    resolvedYes: tally('resolved_yes'),
    botTurns: tally('bot_turns'),
    fallbackTurns: tally('fallback_turns'),
  },
  (t) => [primaryKey({ columns: [t.day, t.channel, t.botVersion, t.hour] })],
);

/** One row a named customer: how it began and how often they came; what retention is computed from. */
export const customerFacts = sqliteTable('customer_facts', {
  customerId: text('customer_id').primaryKey(),
  /** Where the first contact was. */
  channel: text('channel').notNull(),
  firstDay: text('first_day').notNull(),
  /** End of the first contact, and beginning of the second; null without times. */
  firstEndedAt: integer('first_ended_at'),
  secondAt: integer('second_at'),
  contacts: tally('contacts'),
  scored: tally('scored'),
  /** Scored contacts, and bad ones among them, that began up to 7 and up to 30 days after the first one ended. */
  scored7: tally('scored_7'),
  bad7: tally('bad_7'),
  scored30: tally('scored_30'),
  bad30: tally('bad_30'),
});

/** Until when the data reaches: one row. A few contacts with times in the future do not count. */
export const dataSpan = sqliteTable('data_span', {
  id: integer('id').primaryKey(),
  /** Which rules the derived columns and facts follow; others are computed anew when the workspace is opened. */
  version: tally('version'),
  /** Empty where there are no conversations. */
  lastDay: text('last_day').notNull(),
  lastAt: integer('last_at'),
  /** Last day whose contacts have been followed for 7 and for 30 whole days. */
  followed7: text('followed_7').notNull(),
  followed30: text('followed_30').notNull(),
  /** Conversations that begin after their import. */
  future: tally('future'),
  /** Rises with every change of conversations, and so of all that is computed from them: see `remembered`. */
  revision: tally('revision'),
});

/**
 * Conversations that a person has read whole: what this reviewer did not mark is as `review_verdicts` say.
 * Named by the exporting system's id, so that reviews outlive an import that is undone and done again.
 */
export const reviews = sqliteTable(
  'reviews',
  {
    conversation: text('conversation').notNull(),
    reviewer: text('reviewer').notNull(),
    /** It came from the random queue, not picked by hand: only such reviews can correct a rate. */
    sampled: flag('sampled'),
    /** How many messages it had then; a conversation that has grown since is not counted as reviewed. */
    messageCount: integer('message_count').notNull(),
    note: text('note'),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversation, t.reviewer] })],
);

/** What people say of single findings, beside what the machine found. */
export const reviewVerdicts = sqliteTable(
  'review_verdicts',
  {
    conversation: text('conversation').notNull(),
    reviewer: text('reviewer').notNull(),
    kind: text('kind').$type<FindingKind>().notNull(),
    messageSeq: integer('message_seq').notNull(),
    verdict: text('verdict').$type<Verdict>().notNull(),
    note: text('note'),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversation, t.reviewer, t.kind, t.messageSeq] })],
);

/** The policy register as it stood: never changed, the newest is in force. Versions are not used twice. */
export const policyVersions = sqliteTable('policy_versions', {
  version: integer('version').primaryKey({ autoIncrement: true }),
  /** The first version with the same entries; conversations name it as the one that judged them. */
  judgesAs: integer('judges_as').notNull(),
  createdAt: integer('created_at').notNull(),
  /** The import that brought it; null where it was edited on a page. */
  importId: integer('import_id'),
  /** What the editor said of it. */
  note: text('note'),
  entries: integer('entries').notNull(),
});

export const policyEntries = sqliteTable(
  'policy_entries',
  {
    version: integer('version').notNull(),
    entryId: text('entry_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    topic: text('topic').notNull(),
    text: text('text').notNull(),
  },
  (t) => [primaryKey({ columns: [t.version, t.entryId] })],
);

/** What each customers file said of a customer; the newest import that names a customer counts. */
export const customers = sqliteTable(
  'customers',
  {
    importId: integer('import_id').notNull(),
    customerId: text('customer_id').notNull(),
    signedUpAt: integer('signed_up_at'),
    churnedAt: integer('churned_at'),
    /** In hundredths of the file's currency: whole, so that sums are exact. */
    monthlyRevenue: integer('monthly_revenue'),
    segment: text('segment'),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.customerId] }),
    index('customers_by_id').on(t.customerId, t.importId),
    index('customers_by_revenue').on(sql`monthly_revenue desc`).where(sql`monthly_revenue is not null`),
  ],
);

/** A run that scores the workspace's conversations again, with what it changed. */
export const rescores = sqliteTable('rescores', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  status: text('status').$type<RescoreStatus>().notNull(),
  createdAt: integer('created_at').notNull(),
  startedAt: integer('started_at'),
  finishedAt: integer('finished_at'),
  /** As for imports. */
  heartbeatAt: integer('heartbeat_at'),
  worker: text('worker'),
  attempts: tally('attempts'),
  scorerVersion: text('scorer_version'),
  registerVersion: integer('register_version'),
  /** Conversations that were out of date, those looked at so far, and those whose scores moved. */
  stale: tally('stale'),
  looked: tally('looked'),
  moved: tally('moved'),
  /** JSON: sums by channel, before and after. */
  before: text('before'),
  after: text('after'),
  /** JSON: other settings, whose effect this run is to tell without changing anything; null for a run that scores. */
  settings: text('settings'),
  error: text('error'),
});

/** Mails of a month's report, one for each recipient: whoever has a revision is not sent it again. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    month: text('month').notNull(),
    revision: integer('revision').notNull(),
    /** In small letters. */
    recipient: text('recipient').notNull(),
    state: text('state').$type<DeliveryState>().notNull(),
    createdAt: integer('created_at').notNull(),
    attempts: tally('attempts'),
    /** Not before; counts while it waits. */
    nextAttemptAt: integer('next_attempt_at').notNull(),
    /** As for imports. */
    heartbeatAt: integer('heartbeat_at'),
    worker: text('worker'),
    sentAt: integer('sent_at'),
    /** Why the last attempt came to nothing, one sentence for the reader. */
    error: text('error'),
  },
  (t) => [unique('deliveries_once').on(t.month, t.revision, t.recipient)],
);

/** What destinations were told of, message by message. */
export const alertMessages = sqliteTable('alert_messages', {
  /** Goes along with every attempt, so that a receiver can tell a second copy from a second message. */
  id: text('id').primaryKey(),
  /** The destination's id in the settings; it may be gone from there. */
  destination: text('destination').notNull(),
  by: text('by').$type<'mail' | 'webhook'>().notNull(),
  /** The address or the URL. */
  to: text('to').notNull(),
  /** JSON, checked by core/alerts when read; none in a message that was sent to try. */
  alerts: text('alerts').notNull(),
  state: text('state').$type<AlertMessageState>().notNull(),
  createdAt: integer('created_at').notNull(),
  attempts: tally('attempts'),
  /** How often a process ended after it had begun to hand the message over. */
  cutOff: tally('cut_off'),
  /** Not before; counts while it waits. */
  nextAttemptAt: integer('next_attempt_at').notNull(),
  /** As for imports. */
  heartbeatAt: integer('heartbeat_at'),
  worker: text('worker'),
  sentAt: integer('sent_at'),
  /** Why the last attempt came to nothing, one sentence for the reader. */
  error: text('error'),
});

/** Which alert was put into a message to whom: nobody is told of one twice, however often the message is tried. */
export const alertsTold = sqliteTable(
  'alerts_told',
  {
    alert: text('alert').notNull(),
    /** "mail:" or "webhook:" and the address or URL: one that is taken out and put in again is the same. */
    told: text('told').notNull(),
    message: text('message').notNull(),
  },
  (t) => [primaryKey({ columns: [t.alert, t.told] })],
);

/** What must never leave the workspace, such as the key of its hashes. */
export const secrets = sqliteTable('secrets', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  /** JSON, checked by core/settings when read. */
  value: text('value').notNull(),
});

/** Closed months as they were read on the day: nothing that is imported or scored later moves them. */
export const reports = sqliteTable(
  'reports',
  {
    /** YYYY-MM. */
    month: text('month').notNull(),
    /** 1 for the first closing; a month that is issued again gets the next one, and the earlier stay. */
    revision: integer('revision').notNull(),
    /** JSON: everything that is printed and the numbers behind it; checked by core/report when read. */
    model: text('model').notNull(),
    /** SHA-256 of what it was computed from, and by which scorer and settings. */
    dataHash: text('data_hash').notNull(),
    scorer: text('scorer').notNull(),
    settings: text('settings').notNull(),
    closedAt: integer('closed_at').notNull(),
    closedBy: text('closed_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.month, t.revision] })],
);

/**
 * Who did what and when: rows are only ever added, which triggers see to, and each holds the hash of the one before.
 * `subject` alone can be taken out, when a customer is erased; its keyed hash stays, and is what the chain covers.
 */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    /** 1, 2, 3 ... without gaps. */
    seq: integer('seq').primaryKey(),
    at: integer('at').notNull(),
    kind: text('kind').$type<EventKind>().notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    address: text('address'),
    subjectType: text('subject_type').$type<SubjectType>(),
    /** Null for customers, and where it was erased. */
    subject: text('subject'),
    /** HMAC-SHA-256 of type and subject under the workspace's key. */
    subjectHash: text('subject_hash'),
    /** Canonical JSON. */
    details: text('details').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    index('audit_events_by_kind').on(t.kind),
    index('audit_events_by_person').on(t.personId),
    index('audit_events_by_time').on(t.at),
    index('audit_events_by_subject').on(t.subjectHash),
  ],
);

/** What better-auth reads as a Date. */
const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** Who has an account; empty where the product keeps none. */
export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** In small letters. */
  email: text('email').notNull().unique(),
  emailVerified: flag('email_verified').default(false),
  image: text('image'),
  role: text('role').$type<WorkspaceRole>().notNull(),
  /** JSON: the names of the channels that they may see; null for all. */
  channels: text('channels'),
  twoFactorEnabled: integer('two_factor_enabled', { mode: 'boolean' }).default(false),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

const ofPerson = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

/** Who is signed in on which device. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: ofPerson(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [index('sessions_by_person').on(t.userId)],
);

/** How a person can sign in: by password (`credential`), or as somebody whom a provider knows. */
export const signInMethods = sqliteTable(
  'sign_in_methods',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: ofPerson(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    /** The password's hash; null where there is none. */
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    index('sign_in_methods_by_person').on(t.userId),
    unique('sign_in_methods_of_provider').on(t.providerId, t.accountId),
  ],
);

/** What is waited for between two steps of signing in. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [index('verifications_by_identifier').on(t.identifier)],
);

/** Secrets of one-time codes and backup codes, encrypted. */
export const secondFactors = sqliteTable(
  'second_factors',
  {
    id: text('id').primaryKey(),
    userId: ofPerson(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: integer('verified', { mode: 'boolean' }).default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: moment('locked_until'),
  },
  (t) => [index('second_factors_by_person').on(t.userId)],
);

/** Links that were handed out: invitations, and to set a new password. Each works once. */
export const accessLinks = sqliteTable('access_links', {
  /** SHA-256 of the link's secret: who reads the database cannot use it. */
  hash: text('hash').primaryKey(),
  kind: text('kind').$type<'invitation' | 'reset'>().notNull(),
  /** Whom it was made for, in small letters. */
  email: text('email').notNull(),
  /** What an invited person will be; null where the link is no invitation. */
  role: text('role').$type<WorkspaceRole>(),
  /** JSON: as in `people`. */
  channels: text('channels'),
  /** Who made it, as they were called then. */
  madeBy: text('made_by').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
});

/** Sign-ins that failed in a row, by what was tried: an account, or from an address. */
export const failedSignIns = sqliteTable('failed_sign_ins', {
  /** SHA-256 of the e-mail or the address. */
  subject: text('subject').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: integer('last_at').notNull(),
  /** Not tried again before; null while it may be. */
  lockedUntil: integer('locked_until'),
});

/** Keyed hashes of the customers that were erased and of their conversations: files that hold them bring nothing back. */
export const erasures = sqliteTable('erasures', {
  hash: text('hash').primaryKey(),
  at: integer('at').notNull(),
});

/** What the workspace has to remember of its own upkeep. */
export const upkeep = sqliteTable('upkeep', {
  key: text('key').$type<UpkeepKey>().primaryKey(),
  value: text('value').notNull(),
});

/** Keys for programs. The key itself is shown once and kept nowhere. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the key, which is 256 random bits: there is nothing to guess, so nothing slower is needed. */
    hash: text('hash').notNull(),
    /** How it begins, to tell keys apart. */
    start: text('start').notNull(),
    name: text('name').notNull(),
    /** JSON: names of rights. */
    rights: text('rights').notNull(),
    /** JSON: as in `people`. */
    channels: text('channels'),
    /** Who made it, as they were called then. */
    madeBy: text('made_by').notNull(),
    createdAt: integer('created_at').notNull(),
    /** Local day after which it is refused. */
    expires: text('expires').notNull(),
    /** To the minute; null before it is used first. */
    lastUsedAt: integer('last_used_at'),
    revokedAt: integer('revoked_at'),
  },
  (t) => [unique('api_keys_by_hash').on(t.hash)],
);
