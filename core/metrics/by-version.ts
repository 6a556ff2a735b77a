import { clusteredMean } from './clustered-mean';
import { compareRates, type RateComparison } from './compare-rates';
import type { CustomerClusterSums } from './facts';
import { groupBy } from './group-by';
import { type Rate, rate } from './rate';
import { rateDesign } from './rate-design';
import { severitySums } from './severity-sums';
import { trust } from './trust';

/** Sums of the conversations that one release of the bot led on one channel. */
export interface VersionFacts {
  channel: string;
  /** null where the export does not say. */
  botVersion: string | null;
  firstDay: string;
  lastDay: string;
  scored: number;
  severitySum: number;
  severitySquareSum: number;
  bad: number;
  asked: number;
  escalationFailed: number;
  contained: number;
}

export interface VersionRow {
  channel: string;
  botVersion: string | null;
  firstDay: string;
  lastDay: string;
  /** Scored conversations. */
  n: number;
  /** Raw trust in points; null where nothing was scored. */
  trust: number | null;
  /** Its 95% interval. */
  low: number | null;
  high: number | null;
  badRate: Rate;
  escalationFailureRate: Rate;
  /** Bad ones against the release before it on the channel; null for the first. */
  change: RateComparison | null;
}

/**
 * Releases of the bot on each channel in the order in which they came, each beside the one before it. Cases
 * and season may differ between releases: a comparison, not a cause. Conversations without a version come last.
 * `clusters` must be of the same conversations.
 */
export function byVersion(
  facts: readonly VersionFacts[],
  clusters: readonly CustomerClusterSums[],
  ratio: number,
): VersionRow[] {
  return groupBy(facts, ({ channel }) => channel).flatMap(([channel, rows]) => {
    const sorted = rows.toSorted(
      (a, b) =>
        Number(a.botVersion === null) - Number(b.botVersion === null) || (a.firstDay < b.firstDay ? -1 : 1),
    );
    const theirs = clusters.filter((cluster) => cluster.channel === channel);
    const design = rateDesign(theirs, rows);
    const intervalOf = clusteredMean(theirs, severitySums(rows));
    return sorted.map((row, i): VersionRow => {
      const { botVersion, firstDay, lastDay, scored, severitySum, bad, asked, escalationFailed } = row;
      const before = sorted[i - 1];
      const sums = { n: scored, sum: severitySum, squares: row.severitySquareSum, from: 0, to: 1 };
      const severity = intervalOf(sums);
      const trustAt = (b: number) => trust(Math.min(1, b), ratio);
      return {
        channel,
        botVersion,
        firstDay,
        lastDay,
        n: scored,
        trust: scored === 0 ? null : trustAt(severitySum / scored),
        low: severity && trustAt(severity.high),
        high: severity && trustAt(severity.low),
        badRate: rate(bad, scored, 'no scored conversations', design(scored)),
        escalationFailureRate: rate(escalationFailed, asked, 'nobody asked for a person', design(asked)),
        change:
          before === undefined || botVersion === null
            ? null
            : compareRates(
                { numerator: bad, denominator: scored, designEffect: design(scored) },
                { numerator: before.bad, denominator: before.scored, designEffect: design(before.scored) },
              ),
      };
    });
  });
}
