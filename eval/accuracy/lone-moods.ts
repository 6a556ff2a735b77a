import { analyse } from '@/core/scoring/acts/analyse';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { moodContexts } from '@/core/scoring/sentiment/mood-context';
import { MOOD_FEATURES, moodFeatures } from '@/core/scoring/sentiment/mood-features';
import { bareConversation } from '@/eval/quality/read-conversation';
import { type Lesson, valenceLessons } from '@/eval/student/lessons';
import type { MoodExample } from './mood-training';

/** Files of short texts whose readers said how they feel; those of reviews and articles are for measuring only. */
const SOURCES = ['tweets', 'goemotions'];
/** What is said to a service; in a tweet on the weather the same words say something else. */
const TOWARDS_SERVICE: ReadonlySet<string> = new Set(['complains', 'praises', 'trouble said', 'lost']);
/** One in so many is learned from. */
const EVERY = 5;
/** A mean rating of this share of the most that there is makes a feeling: half a point of four. */
const FELT = 0.125;
/** What each counts beside a customer's message: together as much as some two hundred of them. */
const WEIGHT = 0.08;

/**
 * Texts that stand alone, as a letter or a post does, with the mood that their readers saw: labelled conversations
 * hold none. `learned` chooses those that are learned from, or the others.
 */
export function loneMoods(folder: string, learned: boolean): MoodExample[] {
  const lessons = valenceLessons(folder).filter((l) => SOURCES.includes(l.source));
  return lessons.filter((_, i) => (i % EVERY === 0) === learned).map(loneExample);
}

function loneExample({ text, target }: Lesson): MoodExample {
  const analysis = analyse(bareConversation('', [{ role: 'customer', text }]));
  const features = moodContexts(analysis, [], new Map()).map(({ message, context }) =>
    moodFeatures(analysis.tokens, message, { ...context, before: 0 }).map((value, at) =>
      TOWARDS_SERVICE.has(MOOD_FEATURES[at] ?? '') ? 0 : value,
    ),
  );
  return { features, labels: [labelOf(target)], weight: WEIGHT };
}

function labelOf(target: number): SentimentLabel {
  return target <= -FELT ? 'negative' : target >= FELT ? 'positive' : 'neutral';
}
