import type { Metadata } from 'next';
import { loadWorkspace } from '@/app/load';
import { loadRetentionRule } from '@/app/load/load-retention-rule';
import { CustomerFinder } from '@/components/data/customer-finder';
import { RetentionForm } from '@/components/data/retention-form';
import { TypedConfirmation } from '@/components/data/typed-confirmation';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { emptyAll, eraseFound, findCustomer, saveRetention } from './actions';

export const metadata: Metadata = { title: 'Data' };

/** How long words are kept, one customer's data, and the way to take everything out. */
export default async function DataPage() {
  const rule = await loadRetentionRule();
  const { channels } = await loadWorkspace();
  return (
    <PageBody>
      <PageHeader
        title="Data"
        lead="How long words are kept, what is held of a customer, and how to take it out."
      />
      <Section
        title="How long words are kept"
        note="After that, messages, marked words, the search and imported files go. Scores and figures stay as they are."
      >
        <RetentionForm rule={rule} channels={channels} save={saveRetention} />
      </Section>
      <Section
        title="One customer"
        note="The id as the export names it. Erasing takes out conversations, reviews, records and quotations; a file that holds them does not bring them back."
      >
        <CustomerFinder find={findCustomer} erase={eraseFound} />
      </Section>
      <Section
        title="Empty the workspace"
        note="Everything goes for good but settings, people and the audit log: imports, conversations, reviews, policies, customers and closed months."
      >
        <TypedConfirmation
          word="empty"
          label="Type empty"
          button="Empty the workspace"
          done="The workspace is empty."
          act={emptyAll}
        />
      </Section>
    </PageBody>
  );
}
