import type { Settings } from '@/core/settings/settings';
import { visibleViews } from './visible-views';

/** The settings without what they say of other channels than these; all of them where `channels` is null. */
export function visibleSettings(settings: Settings, channels: readonly string[] | null): Settings {
  if (channels === null) return settings;
  const limits = Object.entries(settings.delayLimitSecondsByChannel);
  return {
    ...settings,
    views: visibleViews(settings.views, channels),
    annotations: settings.annotations.filter(({ channel }) => channel === null || channels.includes(channel)),
    delayLimitSecondsByChannel: Object.fromEntries(limits.filter(([channel]) => channels.includes(channel))),
  };
}
