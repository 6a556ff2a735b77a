import type { MonthAssessment } from '@/core/report/month-assessment';
import { formatDay } from '@/core/time/format-day';

/** How the figures are made, in one paragraph. */
export function method({ facts }: MonthAssessment): string {
  const { now, timeZone, trustRatio, customers } = facts;
  return [
    `The month runs from ${formatDay(now.from)} to ${formatDay(now.to)} by the clocks of ${timeZone}.`,
    `Trust is the share of credits left in a ledger in which a conversation that went badly takes back what ${trustRatio} good ${trustRatio === 1 ? 'one brings' : 'ones bring'}; the ratio is a convention.`,
    'What went badly is found in the words of each conversation by published rules; no person is asked and nothing is estimated by a language model.',
    'Channels, and the month before, are brought to the mix of topics and of new and returning customers of this month, so that equal cases are compared; the month before can therefore read a little otherwise than in its own report.',
    'Intervals hold the true value in 95 of 100 such months and allow for customers who came more than once.',
    'A change is called real where it is beyond chance after the false alarms among all channels and rates are held to 5%; under 30 independent conversations nothing is judged.',
    'What happened after a conversation counts until the end of the month only, so that later imports do not move it.',
    `Customers are those who first came from ${formatDay(customers.from)} on, compared from their eighth day within segment and time as a customer.`,
  ].join(' ');
}
