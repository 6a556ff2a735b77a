import { type ReactNode, Suspense } from 'react';
import { Withheld } from '@/components/access/withheld';
import type { Top } from '@/components/figure/top';
import { FilterBar } from '@/components/filter/filter-bar';
import { FilesWaiting } from '@/components/imports/files-waiting';
import { foundIn } from '@/components/imports/found-in';
import { ImportsUnderWay } from '@/components/imports/imports-under-way';
import { EmptyWorkspace } from '@/components/overview/empty-workspace';
import { OverviewSkeleton } from '@/components/overview/overview-skeleton';
import { Notices } from '@/components/shell/notices';
import { PageBody } from '@/components/shell/page-body';
import type { Filter } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';
import { filterWords } from '@/core/filter/filter-words';
import { type FilterParams, parseFilter } from '@/core/filter/parse-filter';
import { shownFilter } from '@/core/filter/shown-filter';
import { isUnderWay } from '@/core/ingest/import-status';
import { loadIsWithheld, loadShownImports, loadWorkspace } from './load';

/** What a page of figures shows. */
export interface Shown {
  /** With the period that is shown, defaults included. */
  filter: Filter;
  /** All channels of the workspace, for their colours. */
  channels: string[];
  /** First day of the data, and the last one that the period covers. */
  firstDay: string;
  lastDay: string;
  /** Whether long lists are shown whole. */
  top: Top;
}

/** The frame of every page of figures: filters in the address and in words, and what is shown in the meantime. */
export async function FiguresPage({
  params,
  channel,
  keep,
  children,
}: {
  params: Promise<FilterParams>;
  /** The page is about this channel, whatever the address asks for. */
  channel?: string;
  /** Parameters of the page itself, which stay when the filters change. */
  keep?: Record<string, string>;
  children: (shown: Shown) => ReactNode;
}) {
  const address = await params;
  const { filter: asked, notices } = parseFilter(address);
  const { compare, all } = address;
  if (compare !== undefined && compare !== '' && compare !== 'year' && compare !== 'before') {
    notices.push('The address names nothing to compare with, so that was left out.');
  }
  if (all !== undefined && all !== '1') {
    notices.push('The address asks for all of something in words that are not known, so that was left out.');
  }
  const workspace = await loadWorkspace();
  const imports = await loadShownImports();
  const running = imports.filter(({ status }) => isUnderWay(status));
  const waiting = imports
    .filter(({ status }) => status === 'waiting')
    .map(({ id, fileName, found }) => ({ id, fileName, questions: found ? foundIn(found).questions : [] }));
  const { firstDay, lastDay } = workspace;
  if (firstDay === null || lastDay === null) {
    return (
      <PageBody>
        <FilesWaiting files={waiting} />
        <ImportsUnderWay imports={running} />
        <EmptyWorkspace />
      </PageBody>
    );
  }

  const filter = forFigures(asked, notices);
  if (channel !== undefined) filter.channel = null;
  const { filter: shown, covered } = shownFilter(filter, { firstDay, lastDay }, channel);
  const top = topOf(filter, all === '1', keep);
  const withheld = await loadIsWithheld(shown);
  return (
    <>
      <FilterBar
        filter={filter}
        period={{ from: shown.from, to: shown.to }}
        options={{ ...workspace, firstDay, lastDay }}
        words={filterWords(shown)}
        scope={channel === undefined ? 'figures' : 'channel'}
        keep={top.all ? { ...keep, all: '1' } : keep}
      />
      <PageBody>
        <Notices notices={notices} />
        <FilesWaiting files={waiting} />
        <ImportsUnderWay imports={running} />
        {withheld ? (
          <Withheld />
        ) : (
          <Suspense fallback={<OverviewSkeleton />}>
            {children({ filter: shown, channels: workspace.channels, firstDay, lastDay: covered, top })}
          </Suspense>
        )}
      </PageBody>
    </>
  );
}

/** The same page with long lists whole, or cut where they were whole. */
function topOf(filter: Filter, all: boolean, keep: Record<string, string> = {}): Top {
  const query = new URLSearchParams(filterQuery(filter));
  for (const [name, value] of Object.entries(keep)) query.set(name, value);
  if (!all) query.set('all', '1');
  return { all, href: `?${query}` };
}

/** Figures count outcomes themselves: a filter on an outcome would make every rate 0% or 100%. */
function forFigures(filter: Filter, notices: string[]): Filter {
  const { outcome, driver, finding, lost } = filter;
  if (outcome !== null || driver !== null || finding !== null || lost !== null) {
    notices.push(
      'This page counts all outcomes and findings, so the address cannot narrow it to one of them.',
    );
  }
  return { ...filter, outcome: null, driver: null, finding: null, lost: null };
}
