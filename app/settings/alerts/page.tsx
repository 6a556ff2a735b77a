import type { Metadata } from 'next';
import { loadAlertsOut } from '@/app/load/load-alerts-out';
import { AlertMessages } from '@/components/alerts/alert-messages';
import { DestinationForm } from '@/components/alerts/destination-form';
import { DestinationList } from '@/components/alerts/destination-list';
import { BackLink } from '@/components/shell/back-link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { addAlertDestination, removeAlertDestination, sendAlertAgain, tryAlertDestination } from './actions';

export const metadata: Metadata = { title: 'Alerts' };

export default async function AlertsPage() {
  const { destinations, messages, channels } = await loadAlertsOut();
  return (
    <PageBody>
      <div>
        <BackLink href="/settings">Settings</BackLink>
        <PageHeader
          title="Alerts to the outside"
          lead="When a rate leaves what is usual or a wrong statement comes up again and again, these are told, once. Messages hold figures and links, none of the customers' words."
        />
      </div>
      <Section title="Who is told">
        {destinations.length === 0 ? (
          <p>Nobody yet.</p>
        ) : (
          <DestinationList
            destinations={destinations}
            remove={removeAlertDestination}
            attempt={tryAlertDestination}
          />
        )}
      </Section>
      <Section
        title="Tell somebody else"
        note="Mails go over the mail server in the settings. Webhooks are signed; they may not lead into private networks unless the server's environment allows it."
      >
        <DestinationForm channels={channels} add={addAlertDestination} />
      </Section>
      {messages.length > 0 && (
        <Section
          title="Messages"
          note="What a receiver puts off is tried again for some hours; what it refuses waits here."
        >
          <AlertMessages messages={messages} resend={sendAlertAgain} />
        </Section>
      )}
    </PageBody>
  );
}
