import type { ReactNode } from 'react';
import { Counted } from '@/components/figure/counted';
import { countWords, rateWords, readingOf } from '@/components/reading/reading-of';
import type { Filter } from '@/core/filter/filter';
import { ENOUGH } from '@/core/metrics/enough';
import type { FunnelRow } from '@/core/metrics/escalation-funnel';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';
import { LOSS_WORDS, STEP_WORDS } from './funnel-words';
import classes from './request-funnel.module.css';

/** The way of requests for a person: a bar a step, and between the bars what was lost. Each number opens its conversations. */
export function RequestFunnel({
  name,
  where,
  rows,
  filter,
}: {
  name: ReactNode;
  /** "on Web chat", for the names of links. */
  where: string;
  rows: readonly FunnelRow[];
  filter: Filter;
}) {
  const asked = rows[0]?.reached.denominator ?? 0;
  // Bars and counts stand; a share of so few would be chance.
  const few = asked < ENOUGH;
  const worst = Math.max(...rows.map(({ lost }) => lost));
  return (
    <li className={classes.funnel}>
      <h3>{name}</h3>
      {asked === 0 ? (
        <p className={classes.none}>Nobody asked for a person.</p>
      ) : (
        <>
          {few && (
            <p className={classes.none}>
              Too few to say shares: {asked} asked, {ENOUGH} are needed.
            </p>
          )}
          <ol className={classes.steps}>
            {rows.map(({ step, reached, lost }) => (
              <li key={step} className={classes.step}>
                {step !== 'asked' && (
                  <p className={classes.loss} data-worst={(lost === worst && lost > 0) || undefined}>
                    {lost === 0 ? (
                      <span className="unseen">none lost</span>
                    ) : (
                      <>
                        <span aria-hidden="true">− </span>
                        <Counted
                          filter={filter}
                          also={{ lost: step }}
                          count={lost}
                          words={`${LOSS_WORDS[step]} ${where}`}
                        />{' '}
                        {LOSS_WORDS[step]}
                      </>
                    )}
                  </p>
                )}
                <p className={classes.reached}>
                  <span>{STEP_WORDS[step].label}</span>
                  <span className={classes.share}>{few ? '' : formatRate(reached.value ?? 0)}</span>
                  <span className={classes.count}>
                    <Counted
                      filter={filter}
                      also={{ outcome: STEP_WORDS[step].outcome }}
                      count={reached.numerator}
                      words={`${STEP_WORDS[step].label.toLowerCase()} ${where}`}
                    />
                  </span>
                </p>
                <span className={classes.track} aria-hidden="true">
                  <span
                    className={classes.bar}
                    style={{ width: `max(1px, ${100 * (reached.value ?? 0)}%)` }}
                    {...readingOf(
                      `${STEP_WORDS[step].label}: ${few ? 'too few to say a share' : rateWords(reached)}`,
                      countWords(reached, `who asked ${where}`),
                      FIGURES.escalationFunnel.definition,
                    )}
                  />
                  {step !== 'asked' && lost > 0 && (
                    <span
                      className={classes.gone}
                      style={{ width: `${(100 * lost) / asked}%` }}
                      {...readingOf(
                        `${formatCount(lost)} lost here: ${LOSS_WORDS[step]}`,
                        countWords({ numerator: lost, denominator: asked }, `who asked ${where}`),
                        FIGURES.escalationFunnel.definition,
                      )}
                    />
                  )}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </li>
  );
}
