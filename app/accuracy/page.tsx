import type { Metadata } from 'next';
import Link from 'next/link';
import { FiguresPage, type Shown } from '@/app/figures-page';
import { loadAccuracy } from '@/app/load/load-accuracy';
import { accuracySentence } from '@/components/accuracy/accuracy-sentence';
import { ClaimList } from '@/components/accuracy/claim-list';
import { VerdictTable } from '@/components/accuracy/verdict-table';
import { NotKnown } from '@/components/figure/not-known';
import { MOST_CHANNELS, shownOf } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { formatCount } from '@/core/text/format-count';

export const metadata: Metadata = { title: 'Accuracy' };

export default function AccuracyPage({ searchParams }: PageProps<'/accuracy'>) {
  return <FiguresPage params={searchParams}>{(shown) => <Accuracy {...shown} />}</FiguresPage>;
}

async function Accuracy({ filter, channels: names, firstDay, lastDay, top }: Shown) {
  const data = await loadAccuracy(filter, { firstDay, lastDay });
  const { conversations, policies, misinformed, channels, verdicts, clusters, isCut } = data;
  if (conversations === 0) return <NothingHere clearHref="/accuracy" />;
  if (policies === null) {
    return (
      <>
        <PageHeader title="What was stated wrongly" />
        <NotKnown state="cannot-be-known">
          There are no policies to compare statements with.{' '}
          <Link href="/imports">Import a policies file</Link> with id, topic and text; conversations are then
          judged by it.
        </NotKnown>
      </>
    );
  }
  return (
    <>
      <PageHeader title="What was stated wrongly" lead={accuracySentence(misinformed, clusters)} />
      <Section
        title="The same wrong statement, over and over"
        note={`Statements on which the same of ${formatCount(policies.length)} policies decides in the same way, with the commonest wording. A spike is the first week whose count stands out from the eight before it (Poisson, p under 0.001, at least 5 conversations).`}
      >
        {clusters.length === 0 ? (
          <p>Nothing that was stated in this period is against the policies.</p>
        ) : (
          <ClaimList clusters={clusters} policies={policies} channels={names} filter={filter} top={top} />
        )}
        {isCut && <p>Only the newest wrong statements were looked through; a shorter period shows all.</p>}
      </Section>
      <Section
        title="Statements by what the policies say"
        note="Messages of bots and people that state a rule, a price, a limit or a date. What the policies do not cover is not counted."
      >
        <VerdictTable
          rows={channels.slice(0, shownOf(top, MOST_CHANNELS))}
          verdicts={verdicts}
          channels={names}
          filter={filter}
        />
        <TopNote
          most={MOST_CHANNELS}
          total={channels.length}
          noun="channels"
          by="with most conversations"
          top={top}
        />
      </Section>
    </>
  );
}
