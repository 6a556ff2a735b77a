import { z } from 'zod';

/** Raised when a stored report of before can no longer be read as it is. */
const REPORT_FORMAT = 1;

const verdictSchema = z.enum(['real', 'noise', 'cannot-tell']);

/** A value in its figure's unit, with its 95% interval and as it is printed. */
const measuredSchema = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** "58", "8.4%": the same wherever it stands. */
  text: z.string(),
  /** "54 to 62". */
  range: z.string(),
});

const driverPointsSchema = z.object({ group: z.string(), label: z.string(), points: z.number() });

/** One channel's trust, this month beside the last. */
const channelSchema = z.object({
  /** As exported; null: all channels together. */
  channel: z.string().nullable(),
  label: z.string(),
  /** Scored conversations. */
  n: z.number(),
  now: measuredSchema.nullable(),
  before: measuredSchema.nullable(),
  change: z.object({
    /** Points, at equal cases; null where either month has no value. */
    difference: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    verdict: verdictSchema,
    /** "−6 points, real". */
    text: z.string(),
  }),
  /** Points that each kind of failure took; they add up to 100 minus trust. */
  drivers: z.array(driverPointsSchema),
  /** Why there is no value, a sentence; null where there is one. */
  reason: z.string().nullable(),
  /** The conversations behind it. */
  href: z.string(),
});

const quotationSchema = z.object({
  /** The exporting system's id of the conversation. */
  conversation: z.string(),
  href: z.string(),
  /** Personal details are replaced by tags. */
  text: z.string(),
  /** "Customer on Voice bot, 12 Oct 2026". */
  source: z.string(),
});

const changeSchema = z.object({
  channel: z.string(),
  /** Good news or bad. */
  better: z.boolean(),
  sentence: z.string(),
  /** Driver, topic, release of the bot, quality or mix: a sentence each, as far as the data can tell. */
  causes: z.array(z.string()),
  quotation: quotationSchema.nullable(),
  href: z.string(),
});

const figureSchema = z.object({
  /** Unique in the report. */
  id: z.string(),
  /** A key of FIGURES. */
  key: z.string(),
  label: z.string(),
  /** What it is of: null for all. */
  channel: z.string().nullable(),
  topic: z.string().nullable(),
  unit: z.enum(['points', 'share', 'count', 'mood', 'seconds', 'days', 'money', 'ratio']),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Conversations (customers) that it rests on; null where it is a count itself. */
  n: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** Last month's value. */
  before: z.number().nullable(),
  /** As printed; without a value "not known". */
  text: z.string(),
  range: z.string().nullable(),
  beforeText: z.string().nullable(),
  /** Why there is no value; null where there is one. */
  reason: z.string().nullable(),
  definition: z.string(),
  href: z.string().nullable(),
});

const adviceSchema = z.object({
  topic: z.string().nullable(),
  label: z.string(),
  advice: z.enum(['automate', 'assist', 'human', 'cannot-tell']),
  /** "Give back to people". */
  title: z.string(),
  /** What the bot alone solved for good, as printed: "80%". */
  lasted: z.string(),
  sentence: z.string(),
  href: z.string(),
});

/**
 * A month's report: everything that is printed, and the numbers behind it. Plain JSON: what a closed month stores. A
 * field that is added later must be optional, so that months that were closed before can still be read.
 */
export const reportModelSchema = z.object({
  format: z.literal(REPORT_FORMAT),
  /** YYYY-MM, and its first and last local day. */
  month: z.string(),
  from: z.string(),
  to: z.string(),
  /** "October 2026", and the month before: "September 2026". */
  monthName: z.string(),
  beforeName: z.string(),
  timeZone: z.string(),
  /** Last day with data; earlier than `to` while the month lasts. */
  covered: z.string(),
  /** The sentence at the top, and what it rests on. */
  headline: z.string(),
  lead: z.string(),
  overall: channelSchema,
  channels: z.array(channelSchema),
  /** What is said of the channels under their chart. */
  channelNote: z.string(),
  /** At most three, the weightiest first. */
  changes: z.array(changeSchema),
  /** What is said of changes as a whole: how many there were, or why none is told of. */
  changeNote: z.string(),
  money: z.object({ known: z.boolean(), sentences: z.array(z.string()) }),
  recovery: z.object({ sentence: z.string(), href: z.string() }),
  advice: z.array(adviceSchema),
  adviceNote: z.string(),
  figures: z.array(figureSchema),
  quality: z.array(z.string()),
  method: z.string(),
  versions: z.object({
    scorer: z.string(),
    /** Names the settings that figures and scores depend on. */
    settings: z.string(),
    /** Version of the policy register; null where there is none. */
    policies: z.number().nullable(),
    trustRatio: z.number(),
  }),
  /** SHA-256 of all that the report was computed from. */
  dataHash: z.string(),
});

export type ReportModel = z.infer<typeof reportModelSchema>;
export type ReportChannel = ReportModel['channels'][number];
export type ReportChange = ReportModel['changes'][number];
export type ReportFigure = ReportModel['figures'][number];
export type ReportAdvice = ReportModel['advice'][number];
export type ReportQuotation = z.infer<typeof quotationSchema>;
export type Measured = z.infer<typeof measuredSchema>;
