import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FiguresPage, type Shown } from '@/app/figures-page';
import { loadHasPolicies, loadSettings, loadWorkspace } from '@/app/load';
import { loadChannel } from '@/app/load/load-channel';
import { loadChange, loadOverview } from '@/app/load/load-overview';
import { addAnnotation, removeAnnotation } from '@/app/views/actions';
import { Annotations } from '@/components/channel/annotations';
import { HourMap } from '@/components/channel/hour-map';
import { isLookedFor } from '@/components/channel/is-looked-for';
import { MoodPathChart } from '@/components/channel/mood-path-chart';
import { PartsTable } from '@/components/channel/parts-table';
import { releaseFlags } from '@/components/channel/release-flags';
import { SideBySide } from '@/components/channel/side-by-side';
import { VersionTable } from '@/components/channel/version-table';
import { ControlPanels } from '@/components/charts/control-panels';
import { trendPanels } from '@/components/charts/trend-panels';
import { TrendsAtRatio } from '@/components/charts/trends-at-ratio';
import { RequestFunnels } from '@/components/escalations/request-funnels';
import { shownOf } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { Alerts } from '@/components/overview/alerts';
import { changeSentence } from '@/components/overview/change-sentence';
import { ComparedWith } from '@/components/overview/compared-with';
import { HeadlineFigures } from '@/components/overview/headline-figures';
import { periodSentence } from '@/components/overview/period-sentence';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { TopicCosts } from '@/components/topics/topic-costs';
import { ChannelName } from '@/components/trust/channel-name';
import { RatioProvider } from '@/components/trust/ratio-provider';
import { UnscoredNote } from '@/components/trust/unscored-note';
import { channelLabel } from '@/core/conversation/channel-label';
import { annotationsOf } from '@/core/settings/annotation';
import type { ComparedWith as ComparedWithKind } from '@/core/time/comparison-periods';
import { weekOf } from '@/core/time/week-of';

/** Releases that a table still shows at a glance. */
const MOST_VERSIONS = 15;

export async function generateMetadata({ params }: PageProps<'/channels/[name]'>): Promise<Metadata> {
  return { title: channelLabel(await nameOf(params)) };
}

export default async function ChannelPage({ params, searchParams }: PageProps<'/channels/[name]'>) {
  const channel = await nameOf(params);
  const { channels } = await loadWorkspace();
  if (!channels.includes(channel)) notFound();
  const year = (await searchParams).compare === 'year';
  return (
    <FiguresPage params={searchParams} channel={channel} keep={year ? { compare: 'year' } : undefined}>
      {(shown) => <Channel {...shown} channel={channel} comparedWith={year ? 'year' : 'before'} />}
    </FiguresPage>
  );
}

async function Channel({
  filter,
  channels,
  firstDay,
  lastDay,
  channel,
  comparedWith,
  top,
}: Shown & { channel: string; comparedWith: ComparedWithKind }) {
  const { overview, trends } = await loadOverview(filter, lastDay);
  if (overview.conversations === 0)
    return <NothingHere clearHref={`/channels/${encodeURIComponent(channel)}`} />;
  const { periods, comparison, episodes, judged } = await loadChange(
    filter,
    { firstDay, lastDay },
    comparedWith,
  );
  const { charts, funnel, topics, parts, moods, hours, versions } = await loadChannel(
    filter,
    channel,
    lastDay,
  );
  const hasPolicies = await loadHasPolicies();
  const notes = annotationsOf((await loadSettings()).annotations, channel);
  const weeks = trends[0]?.points.map(({ week }) => week) ?? [];
  return (
    <RatioProvider own={overview.ratio}>
      <PageHeader
        title={<ChannelName channel={channel} channels={channels} />}
        lead={`${periodSentence(overview)} ${changeSentence(comparison, episodes)}`}
      />
      <HeadlineFigures overview={overview} comparison={comparison} filter={filter} />
      <ComparedWith periods={periods} kind={comparedWith} filter={filter} channel={channel} />
      <Section
        title="Trust week by week"
        note="The line ends with the last week; the thin line is trust over the period, the band the 95% interval. Hollow dots rest on few conversations, gaps on too few to say. A week that is not over is dashed."
      >
        <TrendsAtRatio panels={trendPanels(trends, overview.channels, 1)} channels={channels} />
      </Section>
      <Section
        title="Is it out of the usual"
        note="Each rate against what the channel's first eight weeks call usual (dashed). The thin line is the week's own rate, the band its limits; a strong line, where a week holds enough for one, is the smoothed rate. Round marks are weeks above the limits, square ones below; each opens its conversations."
      >
        <Alerts episodes={episodes} judged={judged} />
        <ControlPanels
          charts={charts.filter(({ metric }) => isLookedFor(metric.key, hasPolicies))}
          weeks={weeks}
          flags={[
            ...releaseFlags(versions),
            ...notes.map(({ day, text }) => ({ week: weekOf(day), words: text })),
          ]}
          filter={filter}
        />
        <Annotations
          notes={notes}
          channel={channel}
          lastDay={lastDay}
          add={addAnnotation}
          remove={removeAnnotation}
        />
      </Section>
      <SideBySide>
        <Section
          title="Where requests for a person are lost"
          note="Between the bars stands what was lost on the way."
        >
          <RequestFunnels funnels={[{ channel, funnel }]} channels={channels} filter={filter} />
        </Section>
        <Section
          title="The bot beside people"
          note="Each part judged by what was found in it alone. Bots and people meet different cases: this compares parts, not skill."
        >
          <PartsTable parts={parts} moods={moods} filter={filter} />
          <h3>How the mood moves</h3>
          <MoodPathChart moods={moods} />
        </Section>
      </SideBySide>
      <Section
        title="What each topic costs"
        note="Points of this channel's unadjusted trust, by topic and kind of failure."
      >
        <TopicCosts rows={topics} filter={filter} top={top} />
        <UnscoredNote hasPolicies={hasPolicies} />
      </Section>
      <Section
        title="Hours and weekdays"
        note="When conversations that went badly began, in the workspace's time zone. The number counts them, the colour is their share."
      >
        <HourMap cells={hours} filter={filter} />
      </Section>
      <Section
        title="Releases of the bot"
        note="Cases and season differ between releases too: a comparison, not a cause."
      >
        <VersionTable rows={versions.slice(-shownOf(top, MOST_VERSIONS))} filter={filter} />
        <TopNote most={MOST_VERSIONS} total={versions.length} noun="releases" by="that came last" top={top} />
      </Section>
    </RatioProvider>
  );
}

/** The channel as exported; an address that is no text is no channel. */
async function nameOf(params: Promise<{ name: string }>): Promise<string> {
  const { name } = await params;
  try {
    return decodeURIComponent(name);
  } catch {
    notFound();
  }
}
