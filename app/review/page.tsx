import type { Metadata } from 'next';
import { loadNextToReview, loadReviewProgress, loadWorkspace } from '@/app/load';
import { EmptyWorkspace } from '@/components/overview/empty-workspace';
import { ReviewQueues } from '@/components/review/review-queues';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { QUEUES } from '@/core/review/queue';

export const metadata: Metadata = { title: 'Review' };

export default async function ReviewPage() {
  const workspace = await loadWorkspace();
  if (workspace.firstDay === null) {
    return (
      <PageBody>
        <EmptyWorkspace />
      </PageBody>
    );
  }
  const progress = await loadReviewProgress();
  const queues = await Promise.all(
    QUEUES.map(async (queue) => ({ queue, next: await loadNextToReview(queue) })),
  );
  return (
    <PageBody>
      <PageHeader
        title="Review"
        lead="People check what the machine found. Its scores stay as they are; what you say stands beside them, and reviews of the random queue correct the rates."
      />
      <Section title="Where to begin">
        <ReviewQueues queues={queues} progress={progress} />
      </Section>
    </PageBody>
  );
}
