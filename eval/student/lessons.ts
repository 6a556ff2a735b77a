import { type GoldConversation, readGold } from '@/eval/accuracy/gold-conversation';
import { readCorpus } from '@/eval/accuracy/read-corpus';

/** A text and what people said of it. */
export interface Lesson {
  text: string;
  /** The file it is from. */
  source: string;
  target: number;
  /** What must not be torn apart when some are left out: a conversation. The text itself where there is none. */
  group?: string;
}

/** Rated texts, and what a rating is divided by for the range -1 to 1. */
const RATED = ['tweets', 'amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets'] as const;
const MOST = 4;

/** Feelings of GoEmotions by their side; confusion, curiosity, realization, surprise and neutral have none. */
const PLEASANT = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(
    ' ',
  ),
);
const UNPLEASANT = new Set(
  `anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse
  sadness`.split(/\s+/),
);

/** Texts with how pleasant people found them, -1 to 1: mean ratings, and feelings by their side. */
export function valenceLessons(folder: string): Lesson[] {
  const rated = RATED.flatMap((name) =>
    (readCorpus<{ text: string; valence: number }>(folder, `vader_${name}`) ?? []).map((row) => ({
      text: row.text,
      source: name as string,
      target: row.valence / MOST,
    })),
  );
  const felt = readCorpus<{ text: string; labels: string[] }>(folder, 'goemotions_dev_test') ?? [];
  return [
    ...rated,
    ...felt.map(({ text, labels }) => ({
      text,
      source: 'goemotions',
      target:
        labels.reduce((sum, l) => sum + Number(PLEASANT.has(l)) - Number(UNPLEASANT.has(l)), 0) /
        labels.length,
    })),
  ];
}

interface Request {
  text: string;
  intent?: string;
  wants_human?: 0 | 1;
}

/** Messages, and whether they ask for a person: 1 or 0. The project's own first, then corpora of requests. */
export function requestLessons(folder: string): Lesson[] {
  const own = (
    readCorpus<{ text: string; acts: string[]; judged?: string[] }>('eval/acts', 'customer') ?? []
  ).flatMap(({ text, acts, judged }) =>
    judged !== undefined && !judged.includes('human_request')
      ? []
      : [{ text, source: 'own', target: Number(acts.includes('human_request')) }],
  );
  const corpus = (name: string, target: (row: Request) => number | null): Lesson[] =>
    (readCorpus<Request>(folder, name) ?? []).flatMap((row) => {
      const wants = target(row);
      return wants === null ? [] : [{ text: row.text, source: name, target: wants }];
    });
  return [
    ...own,
    ...corpus('human_handoff', (row) => row.wants_human ?? 0),
    // "Talk to customer service" and its opening hours share a label that says nothing of persons.
    ...corpus('bitext_intents', ({ intent }) =>
      intent === 'contact_customer_service' ? null : Number(intent === 'contact_human_agent'),
    ),
    ...corpus('banking77_test', () => 0),
    ...corpus('multidogo_test_customer_turns', () => 0).filter((_, i) => i % MULTIDOGO === 0),
  ];
}

/** Every so many of its turns is taken: greetings and numbers teach little. */
const MULTIDOGO = 4;

/** The labelled conversations that anything may be learned from. */
export function ownGold(folder: string): GoldConversation[] {
  return [
    ...(readGold(folder) ?? []),
    ...(readGold('eval/gold', 'first') ?? []),
    ...(readGold('eval/gold', 'second') ?? []),
    ...(readGold('eval/gold', 'third') ?? []),
  ];
}

const MOOD = { negative: -1, neutral: 0, positive: 1 } as const;

/** What the customers of labelled conversations wrote: how they felt (-1, 0, 1), and whether they asked for a person. */
export function goldLessons(gold: readonly GoldConversation[]): { mood: Lesson[]; request: Lesson[] } {
  const mood: Lesson[] = [];
  const request: Lesson[] = [];
  for (const { conversation, sentiment, findings } of gold) {
    for (const [index, { role, text }] of conversation.messages.entries()) {
      if (role !== 'customer') continue;
      const lesson = { text, source: 'gold', group: conversation.id };
      const asks = findings.some((f) => f.kind === 'human_request' && f.message === index);
      request.push({ ...lesson, target: Number(asks) });
      const label = sentiment.get(index);
      if (label !== undefined) mood.push({ ...lesson, target: MOOD[label] });
    }
  }
  return { mood, request };
}
