import Link from 'next/link';
import type { Filter } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';
import type { ComparisonPeriods, ComparedWith as Kind } from '@/core/time/comparison-periods';
import { formatDay } from '@/core/time/format-day';
import classes from './compared-with.module.css';

const CHOICES: { kind: Kind; label: string }[] = [
  { kind: 'before', label: 'The period before' },
  { kind: 'year', label: 'A year earlier' },
];

/** Says what the changes on the page compare, and offers the other way. */
export function ComparedWith({
  periods,
  kind,
  filter,
  channel = null,
}: {
  periods: ComparisonPeriods | null;
  kind: Kind;
  /** What the address asks for. */
  filter: Filter;
  /** The channel whose page this is; null on the overview. */
  channel?: string | null;
}) {
  const href = (choice: Kind) => {
    const query = new URLSearchParams(filterQuery(channel === null ? filter : { ...filter, channel: null }));
    if (choice === 'year') query.set('compare', 'year');
    return `${channel === null ? '/' : `/channels/${encodeURIComponent(channel)}`}?${query}`;
  };
  return (
    <p className={classes.line}>
      <span>
        {periods === null
          ? 'Changes: the data hold nothing to compare this period with.'
          : `Changes: ${days(periods.now)} against ${days(periods.before)}.`}
      </span>
      <span className={classes.choices}>
        {CHOICES.map(({ kind: choice, label }) => (
          <Link
            key={choice}
            href={href(choice)}
            scroll={false}
            aria-current={choice === kind ? 'true' : undefined}
          >
            {label}
          </Link>
        ))}
      </span>
    </p>
  );
}

function days({ from, to }: { from: string; to: string }): string {
  return `${formatDay(from)} to ${formatDay(to)}`;
}
