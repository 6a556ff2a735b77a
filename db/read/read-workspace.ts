import { asc, gt, min, sum } from 'drizzle-orm';
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

/** What the workspace holds, for the choices in the filter bar and for the empty state. */
export function readWorkspace(db: Database): Promise<Workspace> {
  return remembered(db, 'workspace', null, () => readAnew(db));
}

async function readAnew(db: Database): Promise<Workspace> {
  const [all] = await db
    .select({
      conversations: sum(weeklyFacts.conversations).mapWith(Number),
      messages: sum(weeklyFacts.messages).mapWith(Number),
    })
    .from(weeklyFacts);
  const [span] = await db.select({ firstDay: min(dailyFacts.day) }).from(dailyFacts);
  const { lastDay } = await readDataSpan(db);
  const channels = await db
    .selectDistinct({ name: weeklyFacts.channel })
    .from(weeklyFacts)
    .orderBy(asc(weeklyFacts.channel));
  const topics = await db
    .selectDistinct({ name: weeklyFacts.topic })
    .from(weeklyFacts)
    .orderBy(asc(weeklyFacts.topic));
  const languages = await readLanguages(db);
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
async function readLanguages(db: Database): Promise<string[]> {
  const { language } = conversations;
  const languages: string[] = [];
  for (let last = ''; ; last = languages.at(-1) ?? '') {
    const [next] = await db
      .select({ name: min(language) })
      .from(conversations)
      .where(gt(language, last));
    if (next?.name == null) return languages;
    languages.push(next.name);
  }
}
