import Link from 'next/link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';

export default function NotFound() {
  return (
    <PageBody>
      <PageHeader
        title="There is nothing at this address"
        lead={
          <>
            The conversation or import may have been undone, or the address was cut off. The{' '}
            <Link href="/conversations">conversations</Link> and the <Link href="/imports">imports</Link> list
            what there is.
          </>
        }
      />
    </PageBody>
  );
}
