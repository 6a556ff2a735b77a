import { and, asc, gt, inArray, max, min, sum } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import { conversations, dailyFacts, weeklyFacts } from '@/db/schema/sqlite';
import { readDataSpan } from './read-data-span';
import { remembered } from './remembered';

export interface Workspace {
  conversations: number;
  messages: number;
  /** Local days of the first and last conversation, see DataSpan; null in an empty workspace. */
  firstDay: string | null;
  lastDay: string | null;
  channels: string[];
  topics: string[];
  languages: string[];
}

type Within = ScopedFilter['within'];

/** What the workspace holds on the channels of `within`, for the choices in the filter bar and for the empty state. */
export function readWorkspace(db: Database, within: Within = null): Promise<Workspace> {
  return remembered(db, 'workspace', within, () => readAnew(db, within));
}

async function readAnew(db: Database, within: Within): Promise<Workspace> {
  const theirs = within === null ? undefined : inArray(weeklyFacts.channel, within);
  const [all] = await db
    .select({
      conversations: sum(weeklyFacts.conversations).mapWith(Number),
      messages: sum(weeklyFacts.messages).mapWith(Number),
    })
    .from(weeklyFacts)
    .where(theirs);
  const { day } = dailyFacts;
  const [span] = await db
    .select({ firstDay: min(day), lastDay: max(day) })
    .from(dailyFacts)
    .where(within === null ? undefined : inArray(dailyFacts.channel, within));
  const lastDay = within === null ? (await readDataSpan(db)).lastDay : (span?.lastDay ?? null);
  const channels = await db
    .selectDistinct({ name: weeklyFacts.channel })
    .from(weeklyFacts)
    .where(theirs)
    .orderBy(asc(weeklyFacts.channel));
  const topics = await db
    .selectDistinct({ name: weeklyFacts.topic })
    .from(weeklyFacts)
    .where(theirs)
    .orderBy(asc(weeklyFacts.topic));
  const languages = await readLanguages(db, within);
  return {
    conversations: all?.conversations ?? 0,
    messages: all?.messages ?? 0,
    firstDay: span?.firstDay ?? null,
    lastDay,
    channels: channels.map(({ name }) => name),
    topics: topics.map(({ name }) => name).filter((name) => name !== ''),
    languages,
  };
}

/** All languages in order, each found by one look into their index: there are few, and many conversations. */
async function readLanguages(db: Database, within: Within): Promise<string[]> {
  const { language } = conversations;
  const languages: string[] = [];
  for (let last = ''; ; last = languages.at(-1) ?? '') {
    const [next] = await db
      .select({ name: min(language) })
      .from(conversations)
      .where(and(gt(language, last), within === null ? undefined : inArray(conversations.channel, within)));
    if (next?.name == null) return languages;
    languages.push(next.name);
  }
}
