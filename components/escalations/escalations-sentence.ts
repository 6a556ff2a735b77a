import { channelLabel } from '@/core/conversation/channel-label';
import { ENOUGH } from '@/core/metrics/enough';
import type { Rate } from '@/core/metrics/rate';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { formatWait } from '@/core/text/format-wait';
import { plural } from '@/core/text/plural';

/** What became of requests for a person, in a sentence or two. Shares, waits and the worst channel only of enough of them. */
export function escalationsSentence(
  all: { failed: Rate; wait: { n: number; p50: { value: number | null } } },
  channels: readonly { channel: string | null; failed: Rate }[],
): string {
  const { numerator: failed, denominator: asked, value } = all.failed;
  if (asked === 0 || value === null) return 'Nobody asked for a person in this period.';
  const times = asked === 1 ? '1 conversation' : `${formatCount(asked)} conversations`;
  const first =
    failed === 0
      ? `In ${asked === 1 ? 'the one conversation' : `all ${times}`} in which the customer asked for a person, one came`
      : `In ${formatCount(failed)} of ${times} in which the customer asked for a person, none came${asked < ENOUGH ? '' : ` (${formatRate(value)})`}`;
  const median = all.wait.p50.value;
  const wait =
    median === null || all.wait.n < ENOUGH
      ? ''
      : ` Where a person came, half of the customers waited ${formatWait(median).replaceAll(' ', '\u00a0')} or less.`;
  const judged = channels.filter((row) => row.failed.denominator >= ENOUGH);
  const worst = judged.reduce<(typeof judged)[number] | undefined>(
    (a, b) => (a && (a.failed.low ?? 0) >= (b.failed.low ?? 0) ? a : b),
    undefined,
  );
  const rest = judged.filter((row) => row !== worst);
  const apart =
    worst && rest.length > 0 && rest.every((row) => (row.failed.high ?? 1) < (worst.failed.low ?? 0));
  const where =
    apart && worst?.channel
      ? `, most often on ${channelLabel(worst.channel)} (${formatRate(worst.failed.value ?? 0)} of ${plural(worst.failed.denominator, 'request')})`
      : '';
  return `${first}${where}.${wait}`;
}
