'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useEffect } from 'react';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { outsideTrouble } from '@/core/text/outside-trouble';

/** A bug, a damaged database or a full disk reached the page: say so, keep the frame, offer a way on. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => console.error(error), [error]);
  const outside = outsideTrouble(error.digest ?? '');
  if (outside !== null) {
    return (
      <PageBody>
        <PageHeader title="This page cannot be shown now" lead={outside} />
        <div>
          <Button onClick={reset}>Try again</Button>
        </div>
      </PageBody>
    );
  }
  return (
    <PageBody>
      <PageHeader
        title="This page broke"
        lead={
          <>
            That is a fault of Trustledger, not of your data; nothing stored was lost. Try again, or go back
            to the <Link href="/">overview</Link>.{' '}
            {error.digest && <>The server's log has the details under {error.digest}.</>}
          </>
        }
      />
      <div>
        <Button onClick={reset}>Try again</Button>
      </div>
    </PageBody>
  );
}
