import type { Metadata } from 'next';
import { FiguresPage, type Shown } from '@/app/figures-page';
import { loadEscalations } from '@/app/load/load-escalations';
import { escalationsSentence } from '@/components/escalations/escalations-sentence';
import { RequestFunnels } from '@/components/escalations/request-funnels';
import { WaitsTable } from '@/components/escalations/waits-table';
import { NotKnown } from '@/components/figure/not-known';
import { MOST_CHANNELS, shownOf } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';

export const metadata: Metadata = { title: 'Escalations' };

export default function EscalationsPage({ searchParams }: PageProps<'/escalations'>) {
  return <FiguresPage params={searchParams}>{(shown) => <Escalations {...shown} />}</FiguresPage>;
}

async function Escalations({ filter, channels: names, top }: Shown) {
  const { conversations, personWrote, all, channels, channelCount } = await loadEscalations(
    filter,
    shownOf(top, MOST_CHANNELS),
  );
  if (conversations === 0) return <NothingHere clearHref="/escalations" />;
  const rows = channels.length > 1 ? [all, ...channels] : channels;
  return (
    <>
      <PageHeader title="Reaching a person" lead={escalationsSentence(all, channels)} />
      {!personWrote && (
        <NotKnown state="cannot-be-known">
          No person wrote in any of these conversations. Either none came, or the export leaves people out:
          then how often none came is not known. Import transcripts that hold the messages of people too.
        </NotKnown>
      )}
      <Section
        title="Where requests are lost"
        note="Each bar is the share of those who asked that came to this step; between the bars stands what was lost on the way. Each step includes the ones before it. Every number opens its conversations."
      >
        <RequestFunnels funnels={rows} channels={names} filter={filter} />
        <TopNote
          most={MOST_CHANNELS}
          total={channelCount}
          noun="channels"
          by="with most requests"
          top={top}
        />
      </Section>
      <Section
        title="How often none came, and how long it took"
        note="The wait runs from the request to a person's first message. Ranges are 95% intervals. Waits are known only where the export gives a time for each message."
      >
        <WaitsTable rows={rows} channels={names} filter={filter} />
      </Section>
    </>
  );
}
