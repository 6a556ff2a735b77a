import type { Proportion } from '@/core/metrics/compare-rates';
import type { Causes } from '@/core/report/causes-of';
import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { pointsOf } from '@/core/report/printed';
import type { ToldChange } from '@/core/report/told-changes';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { formatDay } from '@/core/time/format-day';
import { ratePhrase } from './rate-phrase';

/** Part of a change from which on the mix of cases is worth a sentence of its own; a convention. */
const MUCH = 0.25;

/** What goes with a change: kind of failure, topic, release, and whether the cases were others. */
export function causes(told: ToldChange, of: Causes, { facts }: MonthAssessment): string[] {
  const words = monthWords(facts);
  const sentences: string[] = [];
  const { driver, topic, version, split } = of;
  if (driver !== null) {
    const { now, before, metric } = driver;
    const points = Math.max(1, Math.round(Math.abs(driver.points)));
    const size = `${pointsOf(points)} ${driver.points > 0 ? 'more' : 'less'} than in ${words.before}`;
    sentences.push(
      `${DRIVER_NAMES[driver.group].label} cost ${size}: ${ratePhrase(metric.key)} in ${shares(now)} of conversations (${counts(now)}), after ${shares(before)}.`,
    );
  } else if (told.kind === 'trust') {
    sentences.push('No single kind of failure moved beyond chance with it.');
  }
  if (topic !== null) {
    const name = topic.topic === null ? 'conversations without a topic' : `"${topic.topic}"`;
    const went = told.kind === 'trust' ? 'went badly' : 'did';
    sentences.push(
      `It shows on ${name}: ${shares(topic.now)} ${went} (${counts(topic.now)}), after ${shares(topic.before)}.`,
    );
  }
  if (version?.change && version.badRate.value !== null) {
    const was = version.badRate.value - (version.change.difference ?? 0);
    sentences.push(
      `It came with release ${version.botVersion} of ${formatDay(version.firstDay)}: ${formatRate(version.badRate.value)} went badly with it, ${formatRate(was)} with the one before. That fits in time; it is no proof.`,
    );
  }
  const mix = split === null ? null : mixSentence(split.points, told.better);
  if (mix !== null) sentences.push(mix);
  return sentences;
}

function mixSentence(
  { trust, quality, mix }: { trust: number; quality: number; mix: number },
  better: boolean,
): string | null {
  // The unadjusted figure went the other way: quality and mix say nothing simple of this change.
  if (trust < 0 === better || quality < 0 === better) return null;
  const points = Math.round(Math.abs(mix));
  if (Math.abs(mix) < MUCH * Math.abs(quality) || points === 0)
    return `Other cases coming explain little of it.`;
  const harder = mix < 0 ? 'harder' : 'easier';
  return mix < 0 === !better
    ? `In unadjusted trust, ${harder} cases made another ${pointsOf(points)}.`
    : `In unadjusted trust, ${harder} cases hide ${pointsOf(points)} of that.`;
}

function counts({ numerator, denominator }: Proportion): string {
  return `${formatCount(numerator)} of ${formatCount(denominator)}`;
}

function shares({ numerator, denominator }: Proportion): string {
  return denominator === 0 ? 'none' : formatRate(numerator / denominator);
}
