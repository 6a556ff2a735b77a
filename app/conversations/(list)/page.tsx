import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadConversationList, loadWorkspace } from '@/app/load';
import { ConversationList } from '@/components/conversations/conversation-list';
import { listHref, parseListOrder } from '@/components/conversations/list-address';
import { PagedList } from '@/components/conversations/paged-list';
import { Pager } from '@/components/conversations/pager';
import { SortLinks } from '@/components/conversations/sort-links';
import { plural } from '@/components/figure/plural';
import { FilterBar } from '@/components/filter/filter-bar';
import { EmptyWorkspace } from '@/components/overview/empty-workspace';
import { NothingHere } from '@/components/shell/nothing-here';
import { Notices } from '@/components/shell/notices';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { filterWords } from '@/core/filter/filter-words';
import { parseFilter } from '@/core/filter/parse-filter';

export const metadata: Metadata = { title: 'Conversations' };

const PAGE_SIZE = 50;

export default async function ConversationsPage({ searchParams }: PageProps<'/conversations'>) {
  const params = await searchParams;
  const { filter, notices } = parseFilter(params);
  const { sort, page, notices: orderNotices } = parseListOrder(params);
  const workspace = await loadWorkspace();
  const { firstDay, lastDay } = workspace;
  if (firstDay === null || lastDay === null) {
    return (
      <PageBody>
        <EmptyWorkspace />
      </PageBody>
    );
  }

  const { total, rows } = await loadConversationList(filter, { sort, page, pageSize: PAGE_SIZE });
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (page > last) redirect(listHref(filter, { sort, page: last }));

  const words = filterWords(filter);
  return (
    <>
      <FilterBar
        filter={filter}
        period={{ from: filter.from ?? firstDay, to: filter.to ?? lastDay }}
        options={{ ...workspace, firstDay, lastDay }}
        words={`${words}: ${plural(total, 'conversation')}`}
        scope="list"
        keep={sort === 'severity' ? {} : { sort }}
      />
      <PageBody>
        <Notices notices={[...notices, ...orderNotices]} />
        {total === 0 ? (
          <NothingHere clearHref="/conversations" />
        ) : (
          <>
            <PageHeader title={words} actions={<SortLinks filter={filter} sort={sort} />} />
            <PagedList>
              <Pager
                label="Pages of the list"
                filter={filter}
                order={{ sort, page }}
                pageSize={PAGE_SIZE}
                total={total}
              />
              <ConversationList rows={rows} channels={workspace.channels} />
              <Pager
                label="Pages, below the list"
                filter={filter}
                order={{ sort, page }}
                pageSize={PAGE_SIZE}
                total={total}
              />
            </PagedList>
          </>
        )}
      </PageBody>
    </>
  );
}
