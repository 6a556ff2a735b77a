import type { Flag } from '@/components/charts/control-panel';
import type { VersionRow } from '@/core/metrics/by-version';
import { weekOf } from '@/core/time/week-of';

/** The weeks in which a release of the bot was first seen; the first of all is no change. */
export function releaseFlags(versions: readonly VersionRow[]): Flag[] {
  return versions
    .filter(({ botVersion }) => botVersion !== null)
    .slice(1)
    .map(({ botVersion, firstDay }) => ({ week: weekOf(firstDay), words: `bot ${botVersion} first seen` }));
}
