import type { Metadata } from 'next';
import Link from 'next/link';
import { approve } from '@/app/imports/actions';
import { loadCustomerSummary, loadImports, loadSettings } from '@/app/load';
import { ImportList } from '@/components/imports/import-list';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';
import { ConversationAttributes } from '@/components/transcript/conversation-attributes';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';

export const metadata: Metadata = { title: 'Customers' };

/** Which customers files are in the workspace, what they hold together, and the way to take one out. */
export default async function CustomersPage() {
  const { customers, signedUp, churned, withRevenue, segments } = await loadCustomerSummary();
  const { day, time } = clock((await loadSettings()).timeZone);
  const files = (await loadImports()).filter(({ kind, status }) => kind === 'customers' && status === 'done');
  const of = (count: number) => (count === customers ? 'all' : formatCount(count));
  return (
    <PageBody>
      <PageHeader
        title="Customers"
        lead={
          customers === 0
            ? 'With a list of customers the dashboard can say who stayed, who left and what they were worth. It is a CSV with a customer id, and whichever you have of: signed up, left, revenue a month, segment.'
            : `${plural(customers, 'customer')} are known, ${formatCount(churned)} of whom have left.`
        }
      />
      {customers > 0 && (
        <ConversationAttributes
          items={[
            { label: 'Customers', value: formatCount(customers) },
            { label: 'With a sign-up', value: of(signedUp) },
            { label: 'Have left', value: formatCount(churned) },
            { label: 'With a revenue', value: of(withRevenue) },
            { label: 'Segments', value: formatCount(segments) },
          ]}
        />
      )}
      {files.length === 0 ? (
        <p>
          <Link href="/imports">Import a list of customers</Link>
        </p>
      ) : (
        <Section
          title="Files"
          note="Where several files name a customer, the newest counts. Undo takes a file out, and what earlier ones said counts again."
        >
          <ImportList
            imports={files.map((file) => ({ ...file, found: null }))}
            when={(at) => `${day(at)}, ${time(at)}`}
            onApprove={approve}
          />
        </Section>
      )}
    </PageBody>
  );
}
