import { TopicName } from '@/components/topics/topic-name';
import type { TopicMove } from '@/core/metrics/topic-moves';
import { formatCount } from '@/core/text/format-count';
import classes from './effect-table.module.css';

/** How many conversations each topic would have; only topics that would gain or lose. */
export function TopicEffectTable({ moves }: { moves: readonly TopicMove[] }) {
  if (moves.length === 0) return null;
  return (
    <section className={classes.frame} aria-label="Topics before and after, table" tabIndex={0}>
      <table className={classes.table}>
        <caption className="unseen">Topics before and after</caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col" className={classes.number}>
              Conversations
            </th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ topic, was, is }) => (
            <tr key={topic}>
              <th scope="row">
                <TopicName topic={topic === '' ? null : topic} />
              </th>
              <td className={classes.number} data-moved>
                <span className={classes.was}>{formatCount(was)}</span>{' '}
                <span className="unseen">becomes</span>
                <span aria-hidden="true">→</span> {formatCount(is)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
