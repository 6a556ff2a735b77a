import type { CustomerKind } from '@/core/metrics/facts';
import type { DriverGroup } from '@/core/scoring/driver-group';
import type { FindingKind } from '@/core/scoring/finding';

/** Numerators of the headline figures: each names the conversations that it counts. */
export const OUTCOMES = [
  'engaged',
  'scored',
  'asked',
  'escalation-failed',
  'confused',
  'misinformed',
  'unempathic',
  'negative-end',
  'resolved',
  'unresolved',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Which conversations a page shows. null means "any"; days are local and both ends count. */
export interface Filter {
  from: string | null;
  to: string | null;
  channel: string | null;
  /** The empty string asks for conversations without a topic. */
  topic: string | null;
  customers: CustomerKind | null;
  language: string | null;
  handledBy: 'bot' | 'person' | null;
  outcome: Outcome | null;
  /** Conversations that this driver cost points. */
  driver: DriverGroup | null;
  finding: FindingKind | null;
  importId: number | null;
}

export const NO_FILTER: Filter = {
  from: null,
  to: null,
  channel: null,
  topic: null,
  customers: null,
  language: null,
  handledBy: null,
  outcome: null,
  driver: null,
  finding: null,
  importId: null,
};
