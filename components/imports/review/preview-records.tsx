import { formatAmount } from '@/components/figure/format-amount';
import { clock } from '@/components/transcript/clock';
import type { RecordsSurvey } from '@/core/ingest/records-survey';
import classes from './preview-records.module.css';

const SHOWN = 8;

/** The first customers or policies as they would be stored. */
export function PreviewRecords({
  kind,
  survey,
  timeZone,
}: {
  kind: 'customers' | 'policies';
  survey: RecordsSurvey;
  timeZone: string;
}) {
  const { day } = clock(timeZone);
  const date = (at: number | null) => (at === null ? '–' : day(at));
  const customers = kind === 'customers';
  const heads = customers ? ['Customer', 'Signed up', 'Left', 'Segment'] : ['Id', 'Topic', 'Text'];
  return (
    <section className={classes.scroll} aria-label="First entries, table" tabIndex={0}>
      <table className={classes.table}>
        <caption className="unseen">First entries</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {customers && (
              <th scope="col" className={classes.number}>
                Revenue a month
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {customers
            ? survey.customers.slice(0, SHOWN).map((customer) => (
                <tr key={customer.id}>
                  <th scope="row">{customer.id}</th>
                  <td>{date(customer.signedUpAt)}</td>
                  <td>{date(customer.churnedAt)}</td>
                  <td>{customer.segment ?? '–'}</td>
                  <td className={classes.number}>
                    {customer.monthlyRevenue === null ? '–' : formatAmount(customer.monthlyRevenue)}
                  </td>
                </tr>
              ))
            : survey.policies.slice(0, SHOWN).map(({ id, topic, text }) => (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td>{topic}</td>
                  <td>{text}</td>
                </tr>
              ))}
        </tbody>
      </table>
    </section>
  );
}
