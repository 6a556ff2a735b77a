import type { Settings } from '@/core/settings/settings';

/** Channels on which nobody waits before a screen; without a limit of their own they have none. */
const CORRESPONDENCE = new Set(['email', 'e-mail', 'mail', 'letter', 'post']);

/**
 * Longest acceptable wait for a person on this channel, in seconds: the channel's own setting, else the
 * workspace's. null on e-mail and post without a setting of their own: minutes mean nothing there.
 */
export function delayLimitSeconds(channel: string, settings: Settings): number | null {
  const own = settings.delayLimitSecondsByChannel;
  if (Object.hasOwn(own, channel)) return own[channel] ?? settings.delayLimitSeconds;
  return CORRESPONDENCE.has(channel.toLowerCase()) ? null : settings.delayLimitSeconds;
}
