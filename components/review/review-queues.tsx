import { IconArrowRight } from '@tabler/icons-react';
import Link from 'next/link';
import { conversationHref } from '@/components/conversations/conversation-facts';
import type { Queue } from '@/core/review/queue';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import classes from './review-queues.module.css';

/** Random reviews from which a corrected rate says something; with 100, a rate of 10% is known to about 6 points. */
const TARGET = 100;

const QUEUE_WORDS: Record<Queue, { title: string; note: string }> = {
  random: {
    title: 'At random',
    note: 'The only ones that can correct a rate: each conversation has the same chance to come up.',
  },
  stratified: {
    title: 'From each channel in turn',
    note: 'Small channels come up as often as large ones. Good for seeing where the machine errs.',
  },
  uncertain: {
    title: 'Where the machine is least sure',
    note: 'Findings whose confidence is nearest to even. Your word on these teaches most.',
  },
};

/** The three ways to choose what is reviewed next, and how far the review is. */
export function ReviewQueues({
  queues,
  progress: { reviewed, sampled, reviewers },
}: {
  /** Each with its next conversation; null where none is left. */
  queues: readonly { queue: Queue; next: string | null }[];
  progress: { reviewed: number; sampled: number; reviewers: readonly { name: string; reviewed: number }[] };
}) {
  return (
    <div className={classes.page}>
      <ul className={classes.queues}>
        {queues.map(({ queue, next }) => (
          <li key={queue}>
            <h3>{QUEUE_WORDS[queue].title}</h3>
            <p>{QUEUE_WORDS[queue].note}</p>
            {next === null ? (
              <p className={classes.none}>Nothing is left in this queue.</p>
            ) : (
              <Link href={`${conversationHref(next)}?queue=${queue}`} className={classes.start}>
                Review the next one
                <IconArrowRight size={16} stroke={1.5} aria-hidden="true" />
              </Link>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.progress}>
        <p>
          <strong>{formatCount(sampled)}</strong>
          {sampled < TARGET && ` of ${TARGET}`} reviewed at random; {plural(reviewed, 'conversation')}{' '}
          reviewed in all.{' '}
          {sampled < TARGET
            ? `From about ${TARGET} on, the corrected rates say something.`
            : 'The corrected rates rest on enough. More make their intervals narrower.'}{' '}
          <Link href="/quality">What the reviews say</Link>
        </p>
        <progress
          className={classes.bar}
          max={TARGET}
          value={Math.min(TARGET, sampled)}
          aria-label="Reviewed at random"
        />
        {reviewers.length > 0 && (
          <p className={classes.none}>
            {reviewers.map(({ name, reviewed: count }) => `${name}: ${formatCount(count)}`).join(', ')}
          </p>
        )}
      </div>
    </div>
  );
}
