import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { site } from '@/app/access/site';
import { loadWorkspace } from '@/app/load';
import { loadPerson } from '@/app/load/load-people';
import { AccountForm } from '@/components/access/account-form';
import { RightsFields } from '@/components/access/rights-fields';
import { BackLink } from '@/components/shell/back-link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { change, endAllSessions, newPassword, remove } from '../actions';

export const metadata: Metadata = { title: 'A person' };

export default async function PersonPage({ params }: PageProps<'/settings/people/[id]'>) {
  if (site().mode === 'local') notFound();
  const person = await loadPerson((await params).id);
  if (person === null) notFound();
  const { channels } = await loadWorkspace();
  const id = <input type="hidden" name="id" value={person.id} />;
  return (
    <PageBody>
      <div>
        <BackLink href="/settings/people">People</BackLink>
        <PageHeader title={person.name} lead={person.email} />
      </div>
      <Section title="What they may do" note="In force from their next click on.">
        <AccountForm action={change} submit="Keep">
          {id}
          <RightsFields chosen={person.role} limitedTo={person.channels} channels={channels} />
        </AccountForm>
      </Section>
      <Section title="A new password" note="They get a link to choose one, which works once, for an hour.">
        <AccountForm action={newPassword} submit="Make a link">
          {id}
        </AccountForm>
      </Section>
      <Section title="Sessions" note="Signs them out on every device.">
        <AccountForm action={endAllSessions} submit="Sign them out everywhere">
          {id}
        </AccountForm>
      </Section>
      <Section title="Remove" note="Their reviews and what the audit log tells of them stay.">
        <AccountForm action={remove} submit={`Remove ${person.name}`} danger>
          {id}
        </AccountForm>
      </Section>
    </PageBody>
  );
}
