import { NO_FILTER } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';
import type { AlertEpisode } from '@/core/metrics/alert-episodes';
import { type ClaimCluster, standsOut } from '@/core/metrics/claim-clusters';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { addDays } from '@/core/time/add-days';
import { formatDay } from '@/core/time/format-day';
import type { Alert } from './alert';
import { alertWords } from './alert-words';

/** Data of a month come in at its end; what ended longer ago than that and a few days is history, not news. */
const NEWS_DAYS = 38;

/**
 * What is to be told of on a day: episodes that go on in the last complete week, and statements that stand out in that
 * week or the one under way and did not the week before. Nothing that ended more than 38 days ago. The weeks of the
 * clusters must be those up to the one under way, and ten before it where data begin that early.
 */
export function dueAlerts(
  episodes: readonly AlertEpisode[],
  clusters: readonly ClaimCluster[],
  today: string,
): Alert[] {
  const isNews = ({ lastWeek }: Alert) => addDays(lastWeek, 6 + NEWS_DAYS) >= today;
  return [...episodes.filter(({ ongoing }) => ongoing).map(ofRate), ...clusters.flatMap(ofStatement)].filter(
    isNews,
  );
}

function ofRate(episode: AlertEpisode): Alert {
  const { channel, metric, direction, firstWeek, lastWeek, numerator, denominator, expected } = episode;
  return {
    key: JSON.stringify(['rate', channel, metric.key, direction, firstWeek]),
    kind: 'rate',
    channels: [channel],
    figure: metric.key,
    direction,
    firstWeek,
    lastWeek,
    numerator,
    denominator,
    value: numerator / denominator,
    expected,
    ...alertWords(episode),
    path: `/conversations?${filterQuery(episode.filter)}`,
  };
}

/** Two weeks are looked at: the last complete one, and the one under way, in which few more days may be to come. */
function ofStatement({ kind, entry, weeks, channels }: ClaimCluster): Alert[] {
  for (const at of [weeks.length - 1, weeks.length - 2]) {
    const found = standsOut(weeks, at);
    if (found === null || standsOut(weeks, at - 1) !== null) continue;
    const { week, conversations, usual } = found;
    const against = entry === '' ? 'no policy' : `policy ${entry}`;
    const filter = { ...NO_FILTER, from: week, to: addDays(week, 6) };
    return [
      {
        key: JSON.stringify(['statement', kind, entry, week]),
        kind: 'statement',
        channels: channels.map(({ channel }) => channel),
        figure: 'misinformedRate',
        direction: 'high',
        firstWeek: week,
        lastWeek: week,
        numerator: conversations,
        denominator: null,
        value: conversations,
        expected: usual,
        title: `${FINDING_NAMES[kind].label} (${against}): the same in ${plural(conversations, 'conversation')}, usually ${usual < 0.05 ? 'none' : formatCount(Number(usual.toFixed(1)))} a week`,
        when: `in the week of ${formatDay(week)}`,
        path: `/accuracy?${filterQuery(filter)}`,
      },
    ];
  }
  return [];
}
