import type { AlertKind } from '@/core/alerts/alert';
import type { Destination } from '@/core/alerts/alert-settings';
import { channelLabel } from '@/core/conversation/channel-label';

export const KIND_WORDS: Readonly<Record<AlertKind, string>> = {
  rate: 'rates that left the usual',
  statement: 'wrong statements that come up again and again',
};

/** What a destination is told of: "rates that left the usual, also fewer; on Web chat". */
export function destinationWords({ kinds, alsoFewer, channels }: Destination): string {
  const what = kinds.map((kind) => KIND_WORDS[kind]).join(' and ');
  const fewer = alsoFewer ? ', also where there are fewer than usual' : '';
  const where = channels.length === 0 ? 'all channels' : channels.map(channelLabel).join(', ');
  return `${what}${fewer}; ${where}`;
}
