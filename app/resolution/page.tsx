import type { Metadata } from 'next';
import { FiguresPage, type Shown } from '@/app/figures-page';
import { loadResolution } from '@/app/load/load-resolution';
import { MOST_CHANNELS, shownOf } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { RecoveryTable } from '@/components/resolution/recovery-table';
import { ResolutionFigures } from '@/components/resolution/resolution-figures';
import { ResolutionTable } from '@/components/resolution/resolution-table';
import { vendorSentence } from '@/components/resolution/vendor-sentence';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { formatDay } from '@/core/time/format-day';

export const metadata: Metadata = { title: 'Resolution' };

export default function ResolutionPage({ searchParams }: PageProps<'/resolution'>) {
  return <FiguresPage params={searchParams}>{(shown) => <Resolution {...shown} />}</FiguresPage>;
}

async function Resolution({ filter, channels: names, top }: Shown) {
  const { conversations, followedUntil, all, channels, channelCount } = await loadResolution(
    filter,
    shownOf(top, MOST_CHANNELS),
  );
  if (conversations === 0) return <NothingHere clearHref="/resolution" />;
  const rows = channels.length > 1 ? [all, ...channels] : channels;
  const until =
    followedUntil === '' || followedUntil < (filter.from ?? '')
      ? 'No customer of this period has been followed for 7 days yet.'
      : `Customers are followed for 7 whole days, so the last two columns count conversations up to ${formatDay(followedUntil)} whose customer is named.`;
  return (
    <>
      <PageHeader title="What was solved without a person" lead={vendorSentence(all.resolutions)} />
      <ResolutionFigures figures={all.resolutions} filter={filter} />
      <Section
        title="Four ways to count, channel by channel"
        note={`What a vendor counts, what silence suggests, what the text shows, and what lasted. The deflection gap is what the first counts and the last does not. ${until}`}
      >
        <ResolutionTable rows={rows} channels={names} filter={filter} />
        <TopNote
          most={MOST_CHANNELS}
          total={channelCount}
          noun="channels"
          by="with most conversations"
          top={top}
        />
      </Section>
      <Section
        title="What people put right"
        note="Conversations whose part before a person wrote went badly, and those of them that a person then solved."
      >
        <RecoveryTable rows={rows} channels={names} filter={filter} />
      </Section>
    </>
  );
}
