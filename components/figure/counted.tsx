import { ConversationsLink } from '@/components/access/conversations-link';
import { conversationsHref } from '@/components/filter/conversations-href';
import type { Filter } from '@/core/filter/filter';
import { formatCount } from '@/core/text/format-count';

/** A count that opens exactly the conversations it counted. */
export function Counted({
  filter,
  also,
  count,
  words,
}: {
  filter: Filter;
  /** What narrows the filter to the conversations that are counted. */
  also: Partial<Filter>;
  count: number;
  /** What is counted, for readers who meet the link alone. */
  words?: string;
}) {
  if (count === 0) return <span>0</span>;
  return (
    <ConversationsLink
      href={conversationsHref(filter, also)}
      // A page holds hundreds of these; few are followed.
      prefetch={false}
      aria-label={words === undefined ? undefined : `${formatCount(count)} ${words}`}
      data-counted={count}
    >
      {formatCount(count)}
    </ConversationsLink>
  );
}
