import { z } from 'zod';

/** A matter that customers come with, and the words by which it is told. */
export const topicSchema = z.object({
  /** Stored with each conversation; never shown. */
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: z.string().trim().min(1).max(60),
  /**
   * One to five words each. They must come in this order with at most three others between them; a star
   * stands for any ending ("cancel* order" sees "cancelling my last order"); a plural s is free.
   */
  keywords: z.array(z.string().trim().min(2).max(80)).max(200),
});

export type Topic = z.infer<typeof topicSchema>;
export type Taxonomy = readonly Topic[];
