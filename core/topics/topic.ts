import { z } from 'zod';
import { topicWords } from './topic-words';

/** Words of the longest keyword that is looked for. */
export const LONGEST_KEYWORD = 5;

/** A keyword that can be seen in a text: one to five words, each with a letter or a digit. */
export function isKeyword(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= LONGEST_KEYWORD && words.every((word) => topicWords(word).length > 0);
}

/** A matter that customers come with, and the words by which it is told. */
export const topicSchema = z.object({
  /** Tells a topic from the others, also when its name changes; never shown. */
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  /** Its name, stored with each conversation. */
  label: z.string().trim().min(1).max(60),
  /**
   * One to five words each. They must come in this order with at most three others between them; a star
   * stands for any ending ("cancel* order" sees "cancelling my last order"); a plural s is free.
   */
  keywords: z
    .array(z.string().trim().min(2).max(80).refine(isKeyword, 'a keyword is one to five words'))
    .max(200),
});

export type Topic = z.infer<typeof topicSchema>;
export type Taxonomy = readonly Topic[];

/** More topics than this are no help to anybody. */
export const MOST_TOPICS = 60;

/** All topics of a workspace; neither keys nor names come twice, whatever their case. */
export const taxonomySchema = z
  .array(topicSchema)
  .max(MOST_TOPICS)
  .refine((topics) => distinct(topics.map(({ key }) => key)), 'two topics have the same key')
  .refine(
    (topics) => distinct(topics.map(({ label }) => label.toLowerCase())),
    'two topics have the same name',
  );

function distinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
