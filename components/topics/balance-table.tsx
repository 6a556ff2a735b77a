import { ChartFrame } from '@/components/charts/chart-frame';
import { FigureTable } from '@/components/figure/figure-table';
import { RateCell } from '@/components/figure/rate-cell';
import type { Filter } from '@/core/filter/filter';
import type { TopicBalance } from '@/core/metrics/automation-balance';
import { formatCount } from '@/core/text/format-count';
import { ADVICE_WORDS } from './advice-words';
import { balanceFile } from './balance-file';
import classes from './balance-table.module.css';
import { TopicName } from './topic-name';

/** Topic by topic: what the bot does alone, how hand-offs end, what stays solved, and what that advises. */
export function BalanceTable({ rows, filter }: { rows: readonly TopicBalance[]; filter: Filter }) {
  return (
    <ChartFrame
      name="Automation balance by topic"
      basis={`${formatCount(rows.reduce((sum, { n }) => sum + n, 0))} scored conversations`}
      table={balanceFile(rows)}
      ownTwin
    >
      <FigureTable label="Automation balance by topic">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">Bot alone</th>
            <th scope="col">Asked, and no person came</th>
            <th scope="col">Bot alone, solved for good</th>
            <th scope="col">Advice, and why</th>
          </tr>
        </thead>
        <tbody className={classes.rows}>
          {rows.map(({ topic, botOnly, failedEscalation, durable, advice, because }) => {
            const here = { ...filter, topic: topic ?? '' };
            const about = topic === null ? 'without a topic' : `about ${topic}`;
            return (
              <tr key={topic ?? ''}>
                <th scope="row">
                  <TopicName topic={topic} />
                </th>
                <td data-label="Bot alone">
                  <RateCell
                    rate={botOnly}
                    filter={here}
                    also={{ outcome: 'contained' }}
                    words={`by the bot alone ${about}`}
                    figure="containedRate"
                  />
                </td>
                <td data-label="Asked, and no person came">
                  <RateCell
                    rate={failedEscalation}
                    filter={here}
                    also={{ outcome: 'escalation-failed' }}
                    words={`asked and no person came ${about}`}
                    none="nobody asked"
                    figure="escalationFailureRate"
                  />
                </td>
                <td data-label="Bot alone, solved for good">
                  <RateCell
                    rate={durable}
                    filter={here}
                    also={{ outcome: 'durable' }}
                    words={`solved for good by the bot alone ${about}`}
                    none="not known"
                    figure="durableRate"
                  />
                </td>
                <td className={classes.advice}>
                  <b data-advice={advice}>
                    <i className={classes.mark} aria-hidden="true">
                      <i className={classes.half} />
                    </i>
                    {ADVICE_WORDS[advice].label}
                  </b>
                  <small>{because}</small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </FigureTable>
    </ChartFrame>
  );
}
