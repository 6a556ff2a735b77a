import { formatCount } from './format-count';

/** Says what a list leaves out: "The 8 with most requests of 43 channels; choose one in the filter to see it." */
export function TopNote({
  shown,
  total,
  noun,
  by,
}: {
  shown: number;
  total: number;
  /** "channels" */
  noun: string;
  /** "most requests" */
  by: string;
}) {
  if (shown >= total) return null;
  return (
    <p style={{ color: 'var(--ink-faint)' }}>
      The {formatCount(shown)} {noun} with {by}, of {formatCount(total)}. Choose another in the filter to see
      it.
    </p>
  );
}
