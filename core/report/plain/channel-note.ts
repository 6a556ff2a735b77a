import { channelLabel } from '@/core/conversation/channel-label';
import type { MonthAssessment } from '@/core/report/month-assessment';

interface Judged {
  label: string;
  low: number;
  high: number;
}

/** Who is trusted most and least, as far as the intervals tell. */
export function channelNote({ channels }: MonthAssessment): string {
  const judged = channels.flatMap(({ channel, change: { now } }): Judged[] =>
    now.low === null || now.high === null
      ? []
      : [{ label: channelLabel(channel ?? ''), low: now.low, high: now.high }],
  );
  if (judged.length < 2) return '';
  const apart = (a: Judged, b: Judged) => a.low > b.high;
  const most = judged.find((row) => judged.every((other) => other === row || apart(row, other)));
  const least = judged.find((row) => judged.every((other) => other === row || apart(other, row)));
  const rest = judged.length > 3 ? '; the others overlap' : '';
  if (most && least) return `${most.label} is trusted most and ${least.label} least, beyond chance.`;
  if (most) return `${most.label} is trusted most, beyond chance${rest}.`;
  if (least) return `${least.label} is trusted least, beyond chance${rest}.`;
  const some = judged.some((row) => judged.some((other) => apart(row, other)));
  return some
    ? 'Where intervals overlap, the order of the channels is not certain.'
    : 'The channels cannot be told apart by their trust.';
}
