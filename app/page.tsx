import { trendPanels } from '@/components/charts/trend-panels';
import { TrendTable } from '@/components/charts/trend-table';
import { WeeklyTrend } from '@/components/charts/weekly-trend';
import { formatCount } from '@/components/figure/format-count';
import { HeadlineFigures } from '@/components/overview/headline-figures';
import { periodSentence } from '@/components/overview/period-sentence';
import { Reading } from '@/components/overview/reading';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { DriverCosts } from '@/components/trust/driver-costs';
import { RatioTable } from '@/components/trust/ratio-table';
import { TrustLedger } from '@/components/trust/trust-ledger';
import { UnscoredNote } from '@/components/trust/unscored-note';
import { channelLabel } from '@/core/conversation/channel-label';
import { FiguresPage, type Shown } from './figures-page';
import { loadHasPolicies, loadOverview } from './load';

export default function OverviewPage({ searchParams }: PageProps<'/'>) {
  return <FiguresPage params={searchParams}>{(shown) => <Figures {...shown} />}</FiguresPage>;
}

async function Figures({ filter, channels, lastDay }: Shown) {
  const { overview, trends } = await loadOverview(filter, lastDay);
  if (overview.conversations === 0) return <NothingHere />;
  const hasPolicies = await loadHasPolicies();
  const panels = trendPanels(trends, overview.channels);
  return (
    <>
      <PageHeader
        title={filter.channel === null ? 'Trust per channel' : `Trust on ${channelLabel(filter.channel)}`}
        lead={periodSentence(overview)}
      />
      <HeadlineFigures overview={overview} filter={filter} />
      <Reading overview={overview} />
      <Section
        title="The ledger"
        note={`Each channel starts with 100 points. The solid part is the trust that is left; the rest is what failures took. ${overview.channels.length > 1 ? 'Channels are ranked by the lower end of their interval, at' : 'Channels are judged at'} equal cases: the mix of topics and of new and returning customers is the same for all.`}
      >
        <TrustLedger
          figures={overview.channels}
          channels={channels}
          filter={filter}
          hasPolicies={hasPolicies}
        />
      </Section>
      <Section
        title="Week by week"
        note="Each line ends with its last week; the thin line is the channel's trust over the period, the band the 95% interval. Hollow dots rest on few conversations, gaps on too few to say. A week that is not over is dashed."
      >
        <WeeklyTrend panels={panels} channels={channels} />
        {panels.length < trends.length && (
          <p>
            {panels.length} of {formatCount(trends.length)} channels; choose one in the filter to see it.
          </p>
        )}
        <TrendTable panels={panels} />
      </Section>
      <Section
        title="What cost the points"
        note="The points add up to 100 minus trust. Each number opens the conversations that lost them."
      >
        <DriverCosts figures={overview.channels} channels={channels} filter={filter} />
        <UnscoredNote hasPolicies={hasPolicies} />
      </Section>
      {overview.sensitivity.length > 0 && (
        <Section
          title="How much a bad conversation weighs"
          note={`In the ledger, one bad conversation takes back the credit of ${overview.ratio} good ones. Ten is a convention: research puts the ratio between two and five, and it is contested. These are the same conversations at every ratio from 1 to 20.`}
        >
          <RatioTable points={overview.sensitivity} ratio={overview.ratio} />
        </Section>
      )}
    </>
  );
}
