import 'server-only';
import type { Filter } from '@/core/filter/filter';
import type { ComparedWith } from '@/core/time/comparison-periods';
import { changeFigures, overviewFigures } from '@/jobs/figures/overview-figures';
import { allowed } from '../access/allowed';
import { loadSettings } from '../load';

/** Everything on the overview. Channels are compared at the mix of all channels, whichever are shown. */
export async function loadOverview(wanted: Filter, lastDay: string) {
  const { db, scoped, shown } = await allowed('figures');
  const { trustRatio } = await loadSettings();
  return shown(await overviewFigures(db, scoped(wanted), lastDay, trustRatio));
}

/** What changed: this period against another, and the weeks that left what is usual. */
export async function loadChange(
  wanted: Filter,
  days: { firstDay: string; lastDay: string },
  comparedWith: ComparedWith,
) {
  const { db, scoped, shown } = await allowed('figures');
  const { trustRatio } = await loadSettings();
  return shown(await changeFigures(db, scoped(wanted), days, comparedWith, trustRatio));
}
