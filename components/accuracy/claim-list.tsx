import { IconAlertTriangle } from '@tabler/icons-react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { Counted } from '@/components/figure/counted';
import { shownOf, type Top } from '@/components/figure/top';
import { TopNote } from '@/components/figure/top-note';
import { readingOf } from '@/components/reading/reading-of';
import { ChannelName } from '@/components/trust/channel-name';
import type { Filter } from '@/core/filter/filter';
import type { ClaimCluster } from '@/core/metrics/claim-clusters';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { Policy } from '@/core/policy/policy';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import { plural } from '@/core/text/plural';
import { formatDay } from '@/core/time/format-day';
import classes from './claim-list.module.css';
import { claimsFile } from './claims-file';

/** Statements that are listed; the commonest. */
const MOST = 12;

/** The same wrong statements together: what was said, what the register says, when it began, and its conversations. */
export function ClaimList({
  clusters,
  policies,
  channels,
  filter,
  top,
}: {
  clusters: readonly ClaimCluster[];
  policies: readonly Policy[];
  channels: readonly string[];
  filter: Filter;
  top: Top;
}) {
  const shown = clusters.slice(0, shownOf(top, MOST));
  return (
    <ChartFrame
      name="The same wrong statements, week by week"
      basis={`${plural(
        clusters.reduce((sum, { claims }) => sum + claims, 0),
        'wrong statement',
      )}`}
      table={claimsFile(shown)}
    >
      <ul className={classes.list}>
        {shown.map((cluster) => (
          <Claim
            key={`${cluster.kind} ${cluster.entry}`}
            cluster={cluster}
            policy={policies.find(({ id }) => id === cluster.entry)}
            channels={channels}
            filter={filter}
          />
        ))}
      </ul>
      <TopNote
        most={MOST}
        total={clusters.length}
        noun="wrong statements"
        by="that are the commonest"
        top={top}
      />
    </ChartFrame>
  );
}

function Claim({
  cluster: { kind, entry, wordings, conversations, claims, channels: where, firstDay, lastDay, weeks, spike },
  policy,
  channels,
  filter,
}: {
  cluster: ClaimCluster;
  policy: Policy | undefined;
  channels: readonly string[];
  filter: Filter;
}) {
  const [first, ...others] = wordings;
  const most = Math.max(1, ...weeks.map((week) => week.conversations));
  return (
    <li className={classes.claim} data-spike={spike !== null || undefined}>
      <div className={classes.said}>
        {spike && (
          <p className={classes.spike}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
            Spike in the week of {formatDay(spike.week)}: {plural(spike.conversations, 'conversation')},{' '}
            {spike.usual === 0 ? 'none' : spike.usual.toFixed(1)} a week before
          </p>
        )}
        {first && <blockquote>“{first.statement}”</blockquote>}
        <p className={classes.kind}>
          {FINDING_NAMES[kind].label}
          {policy && (
            <>
              . The policy {entry} says: “{policy.text}”
            </>
          )}
        </p>
        {others.length > 0 && (
          <details>
            <summary>{plural(others.length, 'other wording')}</summary>
            <ul>
              {others.slice(0, MOST).map(({ statement, claims: times }) => (
                <li key={statement}>
                  “{statement}” <span className={classes.note}>{times} times</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={classes.facts}>
        <p className={classes.count}>
          <b>
            <Counted
              filter={filter}
              also={{ finding: kind, policy: entry }}
              count={conversations}
              words={first ? `conversations with “${first.statement}”` : 'conversations'}
            />
          </b>{' '}
          {conversations === 1 ? 'conversation' : 'conversations'}
          <span className={classes.note}>, {plural(claims, 'time')}</span>
        </p>
        <div className={classes.weeks} aria-hidden="true">
          {weeks.map(({ week, conversations: count }) => (
            <span
              key={week}
              {...readingOf(
                `Week of ${formatDay(week)}: ${plural(count, 'conversation')}`,
                week === spike?.week && 'A spike: more than the eight weeks before it explain.',
                `Of ${plural(conversations, 'conversation')} with this statement`,
                FIGURES.misinformedRate.definition,
              )}
              data-spike={week === spike?.week || undefined}
            >
              <i style={{ height: `${(100 * count) / most}%` }} />
            </span>
          ))}
        </div>
        <p className={classes.note}>
          {firstDay === lastDay ? formatDay(firstDay) : `${formatDay(firstDay)} to ${formatDay(lastDay)}`}
          {most > 1 && `, at most ${most} a week`}
        </p>
        <ul className={classes.channels}>
          {where.slice(0, 4).map(({ channel, conversations: count }) => (
            <li key={channel}>
              <ChannelName channel={channel} channels={channels} /> {count}
            </li>
          ))}
          {where.length > 4 && <li>and {where.length - 4} more</li>}
        </ul>
      </div>
    </li>
  );
}
