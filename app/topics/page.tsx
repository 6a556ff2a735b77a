import type { Metadata } from 'next';
import { FiguresPage, type Shown } from '@/app/figures-page';
import { loadTopics } from '@/app/load/load-topics';
import { shownOf } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { balanceRows } from '@/components/topics/balance-rows';
import { balanceSentence } from '@/components/topics/balance-sentence';
import { BalanceTable } from '@/components/topics/balance-table';
import { TopicCosts } from '@/components/topics/topic-costs';

export const metadata: Metadata = { title: 'Topics' };

export default function TopicsPage({ searchParams }: PageProps<'/topics'>) {
  return <FiguresPage params={searchParams}>{(shown) => <Topics {...shown} />}</FiguresPage>;
}

/** Topics that a table still shows at a glance. */
const MOST_TOPICS = 20;

async function Topics({ filter, top }: Shown) {
  const { conversations, balance, drivers } = await loadTopics(filter);
  if (conversations === 0) return <NothingHere clearHref="/topics" />;
  const rows = balanceRows(balance, shownOf(top, MOST_TOPICS));
  const topics = balance.filter(({ n }) => n > 0).length;
  return (
    <>
      <PageHeader title="What to leave to the bot" lead={balanceSentence(balance)} />
      <Section
        title="Automation balance"
        note="How much the bot does alone, how often a request for a person gets none, and how much of what the bot did alone stayed solved for 7 days. The advice follows from the ends of the intervals, not from the values, but for one: where more than 30% of the requests failed, sure or not, a person stays at hand."
      >
        <BalanceTable rows={rows} filter={filter} />
        <TopNote most={MOST_TOPICS} total={topics} noun="topics" by="with most conversations" top={top} />
      </Section>
      <Section
        title="What each topic costs"
        note="Points of unadjusted trust by topic and kind of failure. A topic costs much where it is frequent, where it goes wrong, or both."
      >
        <TopicCosts rows={drivers} filter={filter} top={top} />
      </Section>
    </>
  );
}
