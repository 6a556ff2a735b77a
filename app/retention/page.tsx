import type { Metadata } from 'next';
import Link from 'next/link';
import { FiguresPage, type Shown } from '@/app/figures-page';
import { loadRetention } from '@/app/load/load-retention';
import { ConversationsLink } from '@/components/access/conversations-link';
import { SurvivalChart } from '@/components/charts/survival-chart';
import { followedAt } from '@/components/charts/survival-curve';
import { ConversationList } from '@/components/conversations/conversation-list';
import { FigureRow } from '@/components/figure/figure-row';
import { NotKnown } from '@/components/figure/not-known';
import { RateFigure } from '@/components/figure/rate-figure';
import { sentence } from '@/components/figure/sentence';
import { conversationsHref } from '@/components/filter/conversations-href';
import { AsymmetryFigure } from '@/components/retention/asymmetry-figure';
import { CohortMap } from '@/components/retention/cohort-map';
import { firstWeekGroups } from '@/components/retention/first-week-groups';
import { retentionSentence } from '@/components/retention/retention-sentence';
import { RiskEquation } from '@/components/retention/risk-equation';
import { NothingHere } from '@/components/shell/nothing-here';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatRate } from '@/core/text/format-rate';
import { plural } from '@/core/text/plural';

export const metadata: Metadata = { title: 'Retention' };

/** Days that the way back to the next contact is shown for. */
const NEXT_CONTACT_DAYS = 60;

export default function RetentionPage({ searchParams }: PageProps<'/retention'>) {
  return <FiguresPage params={searchParams}>{(shown) => <Retention {...shown} />}</FiguresPage>;
}

async function Retention({ filter, channels, top }: Shown) {
  const data = await loadRetention(filter);
  const { conversations, repeatContact: repeats, debt, worklist, cohorts, times } = data;
  if (conversations === 0) return <NothingHere clearHref="/retention" />;
  const { timeToNextContact: nextContact, churn, groups, asymmetry, hasCustomersFile, hasRevenue } = data;
  const { revenueAtRisk: atRisk, exposedRevenue } = data;
  const horizon = churn.horizon;
  const followed = followedAt(times, 0);
  return (
    <>
      <PageHeader title="Who stays, and who comes back" lead={retentionSentence({ debt, churn, atRisk })} />
      <section aria-labelledby="retention-figures">
        <h2 id="retention-figures" className="unseen">
          Retention in figures
        </h2>
        <FigureRow>
          <RateFigure
            main
            figure="trustDebt"
            rate={debt}
            filter={filter}
            numerator={{ outcome: 'debt' }}
            denominator={{ outcome: 'latest' }}
            noun="customers"
          />
          <RateFigure
            figure="repeatContact"
            label="Back within 7 days"
            rate={repeats.within7}
            filter={filter}
            numerator={{ outcome: 'repeat-7' }}
            denominator={{ outcome: 'followed-7' }}
            noun="followed for 7 days"
          />
          <RateFigure
            figure="repeatContact"
            label="Back within 30 days"
            rate={repeats.within30}
            filter={filter}
            numerator={{ outcome: 'repeat-30' }}
            denominator={{ outcome: 'followed-30' }}
            noun="followed for 30 days"
          />
          <AsymmetryFigure asymmetry={asymmetry} />
        </FigureRow>
      </section>
      <Section
        title="Revenue at risk"
        note="What the customers with a bad first week pay, times how much more of them leave than of customers like them. It is associated with the first week, not proven to be caused by it."
      >
        {atRisk.value !== null ? (
          <RiskEquation atRisk={atRisk} churn={churn} revenue={exposedRevenue} />
        ) : hasCustomersFile && hasRevenue ? (
          <NotKnown state="too-little">{sentence(atRisk.reason)}</NotKnown>
        ) : (
          <NoCustomersFile />
        )}
      </Section>
      <Section
        title="Leaving after a bad first week"
        note="Customers of the customers file, counted from the eighth day after their first contact, so that nobody's staying puts them in a group. The stairs are the share that has left (Kaplan-Meier), the bands 95% intervals."
      >
        {churn.state === 'ok' && horizon !== null ? (
          <>
            <SurvivalChart
              label="Customers who left, by days after the first week"
              definition={FIGURES.experienceAndChurn.definition}
              event="left"
              horizon={horizon}
              groups={firstWeekGroups(
                { steps: churn.exposed.steps, times: groups.filter(({ exposed }) => exposed) },
                { steps: churn.rest.steps, times: groups.filter(({ exposed }) => !exposed) },
              )}
            />
            <p>
              As they came: log-rank p {churn.test === null ? 'not known' : pWords(churn.test.p)}.
              {churn.hazardRatio !== null &&
                ` Within segment and time as a customer, those with a bad first week leave ${churn.hazardRatio.ratio.toFixed(1)} times as fast (${churn.hazardRatio.low.toFixed(1)} to ${churn.hazardRatio.high.toFixed(1)}).`}
              {churn.daysDifference !== null &&
                ` Within ${horizon} days they stay ${Math.abs(churn.daysDifference.difference).toFixed(1)} days ${churn.daysDifference.difference < 0 ? 'less' : 'more'} on average.`}
            </p>
            <p>
              The conversations:{' '}
              <ConversationsLink href={conversationsHref(filter, { outcome: 'bad-start' })}>
                bad first weeks
              </ConversationsLink>
              ,{' '}
              <ConversationsLink href={conversationsHref(filter, { outcome: 'good-start' })}>
                good first weeks
              </ConversationsLink>
              .
            </p>
          </>
        ) : hasCustomersFile ? (
          <NotKnown state={churn.state === 'none' ? 'none' : 'too-little'}>{sentence(churn.reason)}</NotKnown>
        ) : (
          <NoCustomersFile />
        )}
      </Section>
      <Section
        title="Time to the next contact"
        note="How many days pass until customers are back after their first contact. A quick return is seldom good news: the matter was not solved."
      >
        {times.length === 0 ? (
          <NotKnown state="cannot-be-known">
            No conversation names its customer and its time. Import transcripts with a customer_id and times.
          </NotKnown>
        ) : followed < ENOUGH ? (
          <NotKnown state="too-little">
            {plural(followed, 'customer')} can be followed to the next contact, {ENOUGH} are needed.
          </NotKnown>
        ) : nextContact.all.events === 0 ? (
          <NotKnown state="none">No customer came back.</NotKnown>
        ) : (
          <SurvivalChart
            label="Customers who came back, by days after their first contact"
            definition={FIGURES.timeToNextContact.definition}
            event="came back"
            horizon={NEXT_CONTACT_DAYS}
            groups={firstWeekGroups(
              { steps: nextContact.badStart.steps, times: times.filter(({ bad }) => bad) },
              { steps: nextContact.goodStart.steps, times: times.filter(({ bad }) => !bad) },
            )}
          />
        )}
      </Section>
      <Section
        title="Customers coming back, month by month"
        note="Of the customers who first came in a month of the period, the share that came in each month after, on whatever channel."
      >
        {cohorts.length === 0 ? (
          <NotKnown state="cannot-be-known">
            No conversation names its customer. Import transcripts with a customer_id.
          </NotKnown>
        ) : (
          <CohortMap rows={cohorts} top={top} />
        )}
      </Section>
      <Section
        title="Trust debt: whom to write to"
        note={`Customers whose latest conversation went badly and was not put right by a person, ${hasRevenue ? 'those who pay most first' : 'the worst first'}.`}
      >
        {debt.denominator === 0 ? (
          <NotKnown state="cannot-be-known">
            No conversation names its customer. Import transcripts with a customer_id.
          </NotKnown>
        ) : worklist.length === 0 ? (
          <p>Nobody is owed anything in this period.</p>
        ) : (
          <>
            <ConversationList rows={worklist} channels={channels} />
            {debt.numerator > worklist.length && (
              <p>
                <ConversationsLink
                  href={`${conversationsHref(filter, { outcome: 'debt' })}${hasRevenue ? '&sort=money' : ''}`}
                >
                  All {plural(debt.numerator, 'customer')}
                </ConversationsLink>
                , {formatRate(debt.value ?? 0)} of those who are named.
              </p>
            )}
          </>
        )}
      </Section>
    </>
  );
}

function NoCustomersFile() {
  return (
    <NotKnown state="cannot-be-known">
      Transcripts do not say who stayed and what they pay.{' '}
      <Link href="/imports">Import a customers file</Link> with customer_id, signed_up_at, churned_at and
      monthly_revenue.
    </NotKnown>
  );
}

function pWords(p: number): string {
  return p < 0.001 ? 'under 0.001' : p.toFixed(3);
}
