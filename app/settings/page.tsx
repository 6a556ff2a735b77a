import type { Metadata } from 'next';
import Link from 'next/link';
import { site } from '@/app/access/site';
import { loadProposal, loadSettings, loadWorkspace } from '@/app/load';
import { loadDeliverySettings } from '@/app/load/load-deliveries';
import { IfMay } from '@/components/access/if-may';
import { DeliveryForm } from '@/components/delivery/delivery-form';
import { EffectTable } from '@/components/settings/effect-table';
import { Proposal } from '@/components/settings/proposal';
import { settingsChanges } from '@/components/settings/settings-changes';
import { SettingsForm } from '@/components/settings/settings-form';
import { TopicEffectTable } from '@/components/settings/topic-effect-table';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { topicMoves } from '@/core/metrics/topic-moves';
import { dropSettings, saveDelivery, saveSettings, takeOver } from './actions';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const settings = await loadSettings();
  const { channels } = await loadWorkspace();
  const { proposal, last } = await loadProposal();
  const delivery = await loadDeliverySettings();
  const renewing = last !== null && ['queued', 'scoring', 'storing'].includes(last.status);
  return (
    <PageBody>
      <PageHeader
        title="Settings"
        lead={
          renewing
            ? 'All conversations are being scored by the new settings; until that is done, figures show the old ones.'
            : 'What this workspace measures by. The defaults are the convention; docs/metrics.md says where they come from.'
        }
        actions={site().mode === 'team' ? <Link href="/settings/people">People</Link> : undefined}
      />
      {proposal !== null && (
        <Section title="What the change would do">
          <Proposal
            run={proposal}
            changes={settingsChanges(settings, proposal.proposed)}
            takeOver={takeOver}
            drop={dropSettings}
          >
            {proposal.before !== null && proposal.after !== null && (
              <>
                <EffectTable before={proposal.before} after={proposal.after} channels={channels} />
                <TopicEffectTable moves={topicMoves(proposal.before, proposal.after)} />
              </>
            )}
          </Proposal>
        </Section>
      )}
      <SettingsForm
        key={JSON.stringify(settings)}
        settings={settings}
        channels={channels}
        timeZones={Intl.supportedValuesOf('timeZone')}
        save={saveSettings}
      />
      <Section
        title="Alerts"
        note="Whoever should know when a rate leaves what is usual, by mail or by webhook."
      >
        <p>
          <Link href="/settings/alerts">Who is told, and what was sent</Link>
        </p>
      </Section>
      <Section
        title="The monthly report by mail"
        note="Its first page is the mail, with the report attached. Takes effect at once; what was due before is not sent by itself any more."
      >
        <DeliveryForm
          key={JSON.stringify(delivery)}
          {...delivery}
          timeZone={settings.timeZone}
          save={saveDelivery}
        />
      </Section>
      <IfMay right="keys">
        <Section title="Keys for programs" note="What programs may read and bring in, and until when.">
          <Link href="/settings/keys">Keys</Link>
        </Section>
      </IfMay>
    </PageBody>
  );
}
