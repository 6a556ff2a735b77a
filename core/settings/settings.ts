import { z } from 'zod';
import { PHONE_COUNTRIES } from '@/core/redaction/phone-countries';
import { REDACTION_KINDS, type RedactionKind } from '@/core/redaction/redaction-kind';
import { isTimeZone } from '@/core/time/time-zone';
import { taxonomySchema } from '@/core/topics/topic';
import { annotationSchema, MOST_ANNOTATIONS } from './annotation';
import { MOST_VIEWS, savedViewSchema } from './saved-view';

const retentionDays = z.int().min(1).max(36_500).nullable().default(null);

const share = z.number().min(0).max(1);

/** What a workspace can change about its figures; the defaults are the product's convention. */
export const settingsSchema = z.object({
  /** IANA zone that decides which day a conversation belongs to. */
  timeZone: z.string().refine(isTimeZone, 'not an IANA time zone').default('UTC'),
  /** Credits that one bad conversation debits; 10 is a convention, research puts it between 2 and 5. */
  trustRatio: z.number().min(1).max(20).default(10),
  /** How much a certain finding of each group costs; METRICS "Trust", step 1. */
  weights: z
    .object({
      escalation: share.default(1),
      accuracy: share.default(1),
      confusion: share.default(0.6),
      empathy: share.default(0.3),
      negativeEnd: share.default(0.3),
    })
    .prefault({}),
  /** Longest acceptable wait for a person, seconds; a channel may have its own. */
  delayLimitSeconds: z.number().positive().default(120),
  delayLimitSecondsByChannel: z.record(z.string(), z.number().positive()).default({}),
  /** By which keywords conversations get a topic whose file names none; null: those that come with the program. */
  topics: taxonomySchema.nullable().default(null),
  /** What is replaced by tags before a message is stored: docs/privacy.md. */
  redaction: z
    .object({
      kinds: z
        .object(
          Object.fromEntries(REDACTION_KINDS.map((kind) => [kind, z.boolean().default(true)])) as Record<
            RedactionKind,
            z.ZodDefault<z.ZodBoolean>
          >,
        )
        .prefault({}),
      /** Countries whose telephone numbers are known without a country code, ISO 3166; the first that fits counts. */
      phoneCountries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([...PHONE_COUNTRIES]),
    })
    .prefault({}),
  /** Customer ids are stored as keyed hashes. Ids that were stored before stay as they are. */
  hashCustomerIds: z.boolean().default(false),
  /** Imported files stay as they came; otherwise only while something of them can still be tried again. */
  keepFiles: z.boolean().default(false),
  /** How long the words of conversations stay, in days after the conversation; null: for good. */
  retention: z
    .object({
      days: retentionDays,
      /** A channel's own rule, in place of that one. */
      byChannel: z.record(z.string(), retentionDays).default({}),
    })
    .prefault({}),
  /** Pages with their filters that somebody wants to find again. */
  views: z.array(savedViewSchema).max(MOST_VIEWS).default([]),
  /** Notes at days, for the charts. */
  annotations: z.array(annotationSchema).max(MOST_ANNOTATIONS).default([]),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
