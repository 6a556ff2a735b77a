import { type Filter, NO_FILTER } from '@/core/filter/filter';
import type { DriverGroup } from '@/core/scoring/driver-group';
import type { Causes } from './causes-of';
import type { ReportFacts } from './report-facts';
import { GROUP_OF_RATE, type ToldChange } from './told-changes';

/** Which conversations a change is quoted from, and what is looked for in them. */
export interface QuotationWanted {
  /** Tried one after the other until one holds a message to quote. */
  filters: Filter[];
  better: boolean;
  group: DriverGroup | null;
}

/** Conversations that show a change: of its channel and month, its cause, its topic and release as far as these are known. */
export function quotationWanted(told: ToldChange, causes: Causes, { now }: ReportFacts): QuotationWanted {
  const base: Filter = { ...NO_FILTER, from: now.from, to: now.to, channel: told.channel };
  const metric = told.kind === 'rate' ? told.rate.metric : (causes.driver?.metric ?? null);
  const group = metric === null ? null : (GROUP_OF_RATE[metric.key] ?? null);
  const asked = metric?.key === 'escalationFailureRate';
  const seen: Filter = told.better
    ? { ...base, outcome: asked ? 'request-resolved' : 'resolved' }
    : { ...base, outcome: metric?.outcome ?? 'bad' };
  const topic = causes.topic === null ? null : (causes.topic.topic ?? '');
  const botVersion = causes.version?.botVersion ?? null;
  return { filters: [{ ...seen, topic, botVersion }, { ...seen, topic }, seen], better: told.better, group };
}
