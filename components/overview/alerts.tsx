import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Counted } from '@/components/figure/counted';
import { NotKnown } from '@/components/figure/not-known';
import { alertWords } from '@/core/alerts/alert-words';
import type { AlertEpisode } from '@/core/metrics/alert-episodes';
import classes from './alerts.module.css';

/** Episodes over that are listed at once; the others open. */
const AT_ONCE = 5;

/** Episodes going on that are listed at once. */
const MOST_NOW = 10;

/** Episodes that are folded away, of long histories of many channels: nobody reads hundreds, and they would be half of the page. */
const MOST_FOLDED = 30;

/** Weeks in which a rate left what is usual, those that go on first; each opens exactly the conversations that did it. */
export function Alerts({
  episodes,
  judged,
}: {
  episodes: readonly AlertEpisode[];
  /** Whether any week of the period could be judged at all. */
  judged: boolean;
}) {
  if (!judged) {
    return (
      <NotKnown state="too-little">
        No week of this period can be judged: what is usual is learnt from a channel's first eight complete
        weeks.
      </NotKnown>
    );
  }
  const now = episodes.filter(({ ongoing }) => ongoing);
  const over = episodes.filter(({ ongoing }) => !ongoing);
  const more = [...now.slice(MOST_NOW), ...over.slice(AT_ONCE)];
  return (
    <div className={classes.alerts}>
      {now.length === 0 && (
        <p className={classes.calm}>
          In the last complete week no rate left what is usual for its channel
          {over.length > 0 ? '. What did before:' : ', nor in any week before.'}
        </p>
      )}
      <Episodes episodes={[...now.slice(0, MOST_NOW), ...over.slice(0, AT_ONCE)]} />
      {more.length > 0 && (
        <details>
          <summary>
            {more.length} more{now.length > MOST_NOW ? '' : ' that are over'}
          </summary>
          <Episodes episodes={more.slice(0, MOST_FOLDED)} />
          {more.length > MOST_FOLDED && (
            <p className={classes.calm}>
              {more.length - MOST_FOLDED} earlier ones are not listed; a shorter period that ends earlier
              shows them.
            </p>
          )}
        </details>
      )}
    </div>
  );
}

function Episodes({ episodes }: { episodes: readonly AlertEpisode[] }) {
  if (episodes.length === 0) return null;
  return (
    <ul className={classes.list}>
      {episodes.map((episode) => {
        const { channel, metric, direction, firstWeek, ongoing, numerator, denominator, filter } = episode;
        const { title, when } = alertWords(episode);
        const Icon = direction === 'high' ? IconArrowUp : IconArrowDown;
        const mood = !ongoing ? undefined : direction === 'high' ? 'bad' : 'good';
        return (
          <li key={`${channel} ${metric.key} ${direction} ${firstWeek}`} data-mood={mood}>
            <Icon size={16} stroke={2} aria-hidden="true" />
            <span>
              {title} <span className={classes.when}>{when}</span>
            </span>
            <span className={classes.count}>
              <Counted
                filter={filter}
                also={{}}
                count={numerator}
                words={`conversations: ${title}, ${when}`}
              />{' '}
              of {denominator}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
