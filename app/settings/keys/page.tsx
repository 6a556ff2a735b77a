import type { Metadata } from 'next';
import { loadSettings, loadWorkspace } from '@/app/load';
import { loadKeys } from '@/app/load/load-keys';
import { KeyForm } from '@/components/program-keys/key-form';
import { KeyList } from '@/components/program-keys/key-list';
import { BackLink } from '@/components/shell/back-link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';
import { createKey, endKey } from './actions';

export const metadata: Metadata = { title: 'Keys' };

export default async function KeysPage() {
  const { keys, usual } = await loadKeys();
  const { channels } = await loadWorkspace();
  const { day, time } = clock((await loadSettings()).timeZone);
  return (
    <PageBody>
      <div>
        <BackLink href="/settings">Settings</BackLink>
        <PageHeader
          title="Keys for programs"
          lead="A program shows its key with every request. It may do what its key was given and nothing else, and only until its last day."
        />
      </div>
      <Section title="A new key">
        <KeyForm channels={channels} expires={usual} create={createKey} />
      </Section>
      {keys.length > 0 && (
        <Section title="All keys" note="A key that ended stays in the list, as the audit log names it.">
          <KeyList
            keys={keys.map(({ lastUsedAt, ...key }) => ({
              ...key,
              lastUsed: lastUsedAt === null ? null : `${day(lastUsedAt)}, ${time(lastUsedAt)}`,
            }))}
            revoke={endKey}
          />
        </Section>
      )}
    </PageBody>
  );
}
