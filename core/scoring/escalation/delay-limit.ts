import type { Settings } from '@/core/settings/settings';

/** Channels on which nobody waits before a screen; without a limit of their own they have none. */
const CORRESPONDENCE = new Set(['email', 'e-mail', 'mail', 'letter', 'post']);

/**
 * Longest acceptable wait for a person on this channel, in seconds: the channel's own setting, else the
 * workspace's. null on e-mail and post without a setting of their own: minutes mean nothing there.
 */
export function delayLimitSeconds(channel: string, settings: Settings): number | null {
  const own = ownDelayLimit(channel, settings);
  if (own !== null) return own;
  return CORRESPONDENCE.has(channel.toLowerCase()) ? null : settings.delayLimitSeconds;
}

/** The limit that was set for this channel itself, in seconds; null without one, also for a channel named "constructor". */
export function ownDelayLimit(
  channel: string,
  { delayLimitSecondsByChannel: limits }: Pick<Settings, 'delayLimitSecondsByChannel'>,
): number | null {
  return Object.hasOwn(limits, channel) ? (limits[channel] ?? null) : null;
}
