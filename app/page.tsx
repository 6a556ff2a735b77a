import { trendPanels } from '@/components/charts/trend-panels';
import { TrendsAtRatio } from '@/components/charts/trends-at-ratio';
import { MOST_CHANNELS, shownOf } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { Alerts } from '@/components/overview/alerts';
import { changeSentence } from '@/components/overview/change-sentence';
import { channelMoves } from '@/components/overview/channel-moves';
import { ComparedWith } from '@/components/overview/compared-with';
import { HeadlineFigures } from '@/components/overview/headline-figures';
import { periodSentence } from '@/components/overview/period-sentence';
import { Reading } from '@/components/overview/reading';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { biggestChannels } from '@/components/trust/biggest-channels';
import { CostsAtRatio } from '@/components/trust/costs-at-ratio';
import { LedgerAtRatio } from '@/components/trust/ledger-at-ratio';
import { RatioProvider } from '@/components/trust/ratio-provider';
import { RatioSlider } from '@/components/trust/ratio-slider';
import { UnscoredNote } from '@/components/trust/unscored-note';
import { WeighBadOnes } from '@/components/trust/weigh-bad-ones';
import { channelLabel } from '@/core/conversation/channel-label';
import type { ComparedWith as ComparedWithKind } from '@/core/time/comparison-periods';
import { FiguresPage, type Shown } from './figures-page';
import { loadHasPolicies } from './load';
import { loadChange, loadOverview } from './load/load-overview';

export default async function OverviewPage({ searchParams }: PageProps<'/'>) {
  const year = (await searchParams).compare === 'year';
  return (
    <FiguresPage params={searchParams} keep={year ? { compare: 'year' } : undefined}>
      {(shown) => <Figures {...shown} comparedWith={year ? 'year' : 'before'} />}
    </FiguresPage>
  );
}

async function Figures({
  filter,
  channels,
  firstDay,
  lastDay,
  comparedWith,
  top,
}: Shown & { comparedWith: ComparedWithKind }) {
  const { overview, trends } = await loadOverview(filter, lastDay);
  if (overview.conversations === 0) return <NothingHere />;
  const { periods, comparison, episodes, judged } = await loadChange(
    filter,
    { firstDay, lastDay },
    comparedWith,
  );
  const hasPolicies = await loadHasPolicies();
  const most = shownOf(top, MOST_CHANNELS);
  const biggest = biggestChannels(overview.channels, most);
  const panels = trendPanels(trends, overview.channels, most);
  const note = (
    <TopNote
      most={MOST_CHANNELS}
      total={overview.channels.length}
      noun="channels"
      by="with most conversations"
      top={top}
    />
  );
  return (
    <RatioProvider own={overview.ratio}>
      <PageHeader
        title={filter.channel === null ? 'Trust per channel' : `Trust on ${channelLabel(filter.channel)}`}
        lead={`${periodSentence(overview)} ${changeSentence(comparison, episodes)}`}
      />
      <HeadlineFigures overview={overview} comparison={comparison} filter={filter} />
      <ComparedWith periods={periods} kind={comparedWith} filter={filter} />
      <Reading overview={overview} />
      <Section
        title="The ledger"
        note={`Each channel starts with 100 points. The solid part is the trust that is left; the rest is what failures took. ${overview.channels.length > 1 ? 'Channels are ranked by the lower end of their interval, at' : 'Channels are judged at'} equal cases: the mix of topics and of new and returning customers is the same for all.`}
      >
        <RatioSlider />
        <LedgerAtRatio
          figures={biggest}
          moves={channelMoves(biggest, trends, comparison)}
          channels={channels}
          filter={filter}
          hasPolicies={hasPolicies}
        />
        {note}
      </Section>
      <Section
        title="Out of the usual"
        note="Weeks in which a rate left what its channel's first eight weeks call usual, after the false ones among all of them are held to 5%. Each opens the conversations behind it."
      >
        <Alerts episodes={episodes} judged={judged} />
      </Section>
      <Section
        title="Week by week"
        note="Each line ends with its last week; the thin line is the channel's trust over the period, the band the 95% interval. Hollow dots rest on few conversations, gaps on too few to say. A week that is not over is dashed."
      >
        <TrendsAtRatio panels={panels} channels={channels} />
        {note}
      </Section>
      <Section
        title="What cost the points"
        note="The points add up to 100 minus trust. Each number opens the conversations that lost them."
      >
        <CostsAtRatio figures={biggest} channels={channels} filter={filter} />
        {note}
        <UnscoredNote hasPolicies={hasPolicies} />
      </Section>
      {overview.sensitivity.length > 0 && (
        <Section
          title="How much a bad conversation weighs"
          note={`In the ledger, one bad conversation takes back the credit of ${overview.ratio} good ones. Ten is a convention: research puts the ratio between two and five, and it is contested. These are the same conversations at every ratio from 1 to 20; the slider above the ledger tries one out on the whole page.`}
        >
          <WeighBadOnes
            points={overview.sensitivity}
            scored={overview.channels.reduce((sum, { n }) => sum + n, 0)}
          />
        </Section>
      )}
    </RatioProvider>
  );
}
