import Link from 'next/link';

/** Which revision of a closed month this is, and the way to the others. */
export function ReportRevisions({
  month,
  revision,
  earlier,
}: {
  month: string;
  revision: number;
  /** The address asked for this one, which need not be the latest. */
  earlier: boolean;
}) {
  if (earlier) {
    return (
      <p>
        This is revision {revision}, as the address asks for.{' '}
        <Link href={`/reports/${month}`}>Read the latest one</Link>.
      </p>
    );
  }
  const before = Array.from({ length: revision - 1 }, (_, i) => i + 1);
  if (before.length === 0) return null;
  return (
    <p>
      Issued before:{' '}
      {before.map((number) => (
        <span key={number}>
          {number > 1 && ', '}
          <Link href={`/reports/${month}?revision=${number}`}>revision {number}</Link>
        </span>
      ))}
      .
    </p>
  );
}
