import Link from 'next/link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';

export default function ForbiddenPage() {
  return (
    <PageBody>
      <PageHeader
        title="Your role does not open this page"
        lead={
          <>
            An administrator of this workspace can change what you may see and do. The{' '}
            <Link href="/">overview</Link> is open to you.
          </>
        }
      />
    </PageBody>
  );
}
