import { channelLabel } from '@/core/conversation/channel-label';
import type { ChannelTrust } from '@/core/metrics/channel-trust';
import type { Overview } from '@/core/metrics/overview';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';

/**
 * The period summed up: how much there was, who stands where, and how often a person was asked for in
 * vain. Says only what the figures hold; what can't be told is left out.
 */
export function periodSentence(overview: Overview): string {
  const { scored, conversations, channels, escalationFailureRate } = overview;
  if (conversations === 0) return 'There are no conversations in this period.';
  if (scored === 0) return `${plural(conversations, 'conversation')}, none of which could be scored.`;

  const parts = [
    `${plural(scored, 'conversation')} were scored`.replace(/^1 conversation were/, '1 conversation was'),
  ];
  const judged = channels.filter(({ value }) => value !== null);
  const best = judged.find(({ rank }) => rank === 1);
  const worst = judged.reduce<ChannelTrust | undefined>(
    (a, b) => (a && (a.value ?? 0) <= (b.value ?? 0) ? a : b),
    undefined,
  );
  if (best && worst && best.channel !== worst.channel) {
    parts.push(apart(best, worst) ? mostAndLeast(best, worst) : together(judged.length, best, worst));
  } else if (best) {
    parts.push(`trust on ${channelLabel(best.channel)} is ${points(best)} of 100${blame(best)}`);
  } else {
    parts.push('too few on any one channel to judge its trust');
  }
  const { numerator: failed, denominator: asked } = escalationFailureRate;
  if (asked > 0) {
    const times = `${formatCount(asked)} conversations in which the customer asked for a person`;
    if (asked === 1)
      parts.push(`one customer asked for a person, and ${failed === 0 ? 'got one' : 'none came'}`);
    else if (failed === 0) parts.push(`in all ${times}, one came`);
    else parts.push(`in ${formatCount(failed)} of the ${times}, none came`);
  }
  return `${parts.join('; ')}.`;
}

/** Whether their intervals leave no doubt about the order. */
function apart(best: ChannelTrust, worst: ChannelTrust): boolean {
  return (best.low ?? 0) > (worst.high ?? 0);
}

function mostAndLeast(best: ChannelTrust, worst: ChannelTrust): string {
  const [first, last] = [best, worst].map(({ channel }) => channelLabel(channel));
  return `${first} is trusted most (${points(best)}), ${last} least (${points(worst)}${blame(worst)})`;
}

function together(count: number, best: ChannelTrust, worst: ChannelTrust): string {
  const which =
    count === 2
      ? `${channelLabel(best.channel)} (${points(best)}) and ${channelLabel(worst.channel)} (${points(worst)})`
      : 'the channels';
  return `${which} cannot be told apart by their trust`;
}

function points({ value }: ChannelTrust): string {
  return String(Math.round(value ?? 0));
}

/** What cost the channel most, once it cost anything to speak of. */
function blame({ drivers }: ChannelTrust): string {
  const top = [...drivers].sort((a, b) => b.points - a.points)[0];
  return top && top.points >= 1 ? `, mostly lost over ${DRIVER_NAMES[top.group].label.toLowerCase()}` : '';
}
