import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';

export default function UnauthorizedPage() {
  return (
    <PageBody>
      <PageHeader title="Please sign in" lead="This workspace is open to the people who were let in." />
    </PageBody>
  );
}
