import { TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { site } from '@/app/access/site';
import { loadWorkspace } from '@/app/load';
import { loadPeople } from '@/app/load/load-people';
import { AccountForm } from '@/components/access/account-form';
import { PeopleList } from '@/components/access/people-list';
import { RightsFields } from '@/components/access/rights-fields';
import { BackLink } from '@/components/shell/back-link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { ROLE_NAMES } from '@/core/access/role-names';
import { invite, withdraw } from './actions';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage() {
  if (site().mode === 'local') notFound();
  const { people, invited, byMail } = await loadPeople();
  const { channels } = await loadWorkspace();
  return (
    <PageBody>
      <div>
        <BackLink href="/settings">Settings</BackLink>
        <PageHeader title="People" lead="Who has an account here, and what they may do." />
      </div>
      <PeopleList people={people} />
      <Section
        title="Invite somebody"
        note={
          byMail
            ? 'They get a mail with a link that works once, for seven days.'
            : 'No mail is set up, so you get a link to hand over. It works once, for seven days.'
        }
      >
        <AccountForm action={invite} submit="Invite">
          <TextInput
            name="email"
            type="email"
            label="E-mail"
            autoComplete="off"
            maxLength={254}
            required
            withAsterisk={false}
          />
          <RightsFields chosen="viewer" limitedTo={null} channels={channels} />
        </AccountForm>
      </Section>
      {invited.length > 0 && (
        <Section title="Invited" note="They have not made their account yet.">
          {invited.map(({ email, role, until }) => (
            <AccountForm key={email} action={withdraw} submit="Withdraw">
              <input type="hidden" name="email" value={email} />
              <p>
                {email}, {ROLE_NAMES[role].name}, until {until}
              </p>
            </AccountForm>
          ))}
        </Section>
      )}
    </PageBody>
  );
}
