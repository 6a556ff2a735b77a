import { channelLabel } from '@/core/conversation/channel-label';
import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { listed } from './listed';

/** Who is trusted most and least where the intervals tell, and how to read last month's mark. */
export function channelNote({ facts, channels, overall }: MonthAssessment): string {
  const words = monthWords(facts);
  const judged = channels
    .map(({ channel, change }) => ({ label: channelLabel(channel ?? ''), ...change.now }))
    .flatMap(({ label, value, low, high }) =>
      value === null || low === null || high === null ? [] : [{ label, value, low, high }],
    )
    .sort((a, b) => b.value - a.value);
  const parts: string[] = [];
  const least = judged.at(-1);
  if (least && judged.length > 1) {
    const best = judged.filter(({ high }) => high >= (judged[0]?.low ?? 0));
    const worst = judged.filter(({ low }) => low <= least.high);
    if (worst.length === 1 && judged.every((row) => row === least || row.low > least.high))
      parts.push(`${least.label} is trusted least, beyond chance.`);
    else if (best.length === judged.length) parts.push('The channels cannot be told apart by their trust.');
    else parts.push(`${listed(worst.map(({ label }) => label))} are trusted least and cannot be told apart.`);
  }
  const { before } = overall.change;
  const moved = [overall, ...channels].some(
    ({ ownBefore, change }) =>
      ownBefore !== null &&
      change.before.value !== null &&
      Math.round(ownBefore) !== Math.round(change.before.value),
  );
  if (before.value !== null && moved)
    parts.push(
      `${words.before} is shown at the cases of ${words.month}, so it can differ by a little from its own report.`,
    );
  return parts.join(' ');
}
