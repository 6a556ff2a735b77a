import { channelLabel } from '@/core/conversation/channel-label';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { ownDelayLimit } from '@/core/scoring/escalation/delay-limit';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import type { Settings } from '@/core/settings/settings';
import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { topicChanges } from './topic-changes';

/** What differs between two settings, one phrase a change: "Confusion costs 0.4 instead of 0.6". */
export function settingsChanges(is: Settings, proposed: Settings): string[] {
  const changes: string[] = [];
  const differ = (what: string, now: string | number, then: string | number) => {
    if (now !== then) changes.push(`${what} ${then} instead of ${now}`);
  };
  differ('The ratio is', is.trustRatio, proposed.trustRatio);
  for (const group of DRIVER_GROUPS) {
    differ(
      `${DRIVER_NAMES[group].label}: a certain finding costs`,
      is.weights[group],
      proposed.weights[group],
    );
  }
  differ('Seconds to wait for a person:', is.delayLimitSeconds, proposed.delayLimitSeconds);
  const [now, then] = [is.delayLimitSecondsByChannel, proposed.delayLimitSecondsByChannel];
  for (const channel of [...new Set([...Object.keys(now), ...Object.keys(then)])].sort()) {
    const general = 'the general limit';
    differ(
      `Seconds to wait on ${channelLabel(channel)}:`,
      ownDelayLimit(channel, is) ?? general,
      ownDelayLimit(channel, proposed) ?? general,
    );
  }
  differ('The time zone is', is.timeZone, proposed.timeZone);
  changes.push(...topicChanges(is.topics ?? DEFAULT_TAXONOMY, proposed.topics ?? DEFAULT_TAXONOMY));
  return changes;
}
