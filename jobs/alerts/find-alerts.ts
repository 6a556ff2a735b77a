import type { Alert } from '@/core/alerts/alert';
import { dueAlerts } from '@/core/alerts/due-alerts';
import { NO_FILTER } from '@/core/filter/filter';
import { alertEpisodes } from '@/core/metrics/alert-episodes';
import { claimClusters } from '@/core/metrics/claim-clusters';
import { changeAlerts, controlCharts } from '@/core/metrics/control-chart';
import { addDays } from '@/core/time/add-days';
import { dayInZone } from '@/core/time/local-day';
import { weekOf } from '@/core/time/week-of';
import type { Engine } from '@/db/engine';
import { readDataSpan } from '@/db/read/read-data-span';
import { readSettings } from '@/db/read/read-settings';
import { readWeeklySums } from '@/db/read/read-weekly-sums';
import { readWrongClaims } from '@/db/read/read-wrong-claims';

/** Statements of eleven weeks that are looked through, the newest; as on the accuracy page. */
const MOST_CLAIMS = 5_000;

/** The last two weeks and what is usual before them. */
const WEEKS = 11;

/** What the overview and the accuracy page would call out of the ordinary now; none where data are missing or old. */
export async function findAlerts({ db }: Engine, now: number): Promise<Alert[]> {
  const { lastDay } = await readDataSpan(db);
  if (lastDay === null) return [];
  const { timeZone } = await readSettings(db);
  const today = dayInZone(timeZone, now);
  const sums = await readWeeklySums(db, { ...NO_FILTER, to: lastDay });
  const lastComplete = addDays(weekOf(addDays(lastDay, 1)), -7);
  const episodes = alertEpisodes(changeAlerts(controlCharts(sums, lastDay)), lastComplete);

  const firstWeek = sums.map(({ week }) => week).sort()[0] ?? weekOf(lastDay);
  const weeks = Array.from({ length: WEEKS }, (_, i) => addDays(weekOf(lastDay), 7 * (i + 1 - WEEKS))).filter(
    (week) => week >= firstWeek,
  );
  const recent = { ...NO_FILTER, from: weeks[0] ?? lastDay, to: lastDay };
  const claims = await readWrongClaims(db, recent, MOST_CLAIMS);
  return dueAlerts(episodes, claimClusters(claims, weeks), today);
}
