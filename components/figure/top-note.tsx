import Link from 'next/link';
import { formatCount } from '@/core/text/format-count';
import type { Top } from './top';

/** Says what a list leaves out, and shows it: "The 10 of 43 channels with most requests. Show all 43". */
export function TopNote({
  most,
  total,
  noun,
  by,
  top,
}: {
  /** How many are shown at first. */
  most: number;
  total: number;
  /** "channels" */
  noun: string;
  /** "with most requests" */
  by: string;
  top: Top;
}) {
  if (total <= most) return null;
  const some = `${formatCount(most)} of ${formatCount(total)} ${noun} ${by}`;
  return (
    <p style={{ color: 'var(--ink-faint)' }}>
      {top.all ? `All ${formatCount(total)} ${noun}. ` : `The ${some}. `}
      <Link href={top.href} scroll={false} prefetch={false} data-not-drawn>
        {top.all ? `Show the ${some}` : `Show all ${formatCount(total)} ${noun}`}
      </Link>
    </p>
  );
}
