import { Skeleton } from '@mantine/core';
import { PageBody } from './page-body';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A heading and rows while a list is on the way. */
export function ListSkeleton({ words }: { words: string }) {
  return (
    <PageBody>
      <div role="status">
        <span className="unseen">{words}</span>
        <Skeleton height={34} width="60%" />
      </div>
      <div>
        {ROWS.map((row) => (
          <Skeleton key={row} height={68} mb={12} />
        ))}
      </div>
    </PageBody>
  );
}
