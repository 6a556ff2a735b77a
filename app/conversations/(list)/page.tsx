import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadConversationList, loadHasRevenue, loadWorkspace } from '@/app/load';
import { ConversationList } from '@/components/conversations/conversation-list';
import { listHref, parseListOrder } from '@/components/conversations/list-address';
import { ListTools } from '@/components/conversations/list-tools';
import { PagedList } from '@/components/conversations/paged-list';
import { Pager } from '@/components/conversations/pager';
import { SearchField } from '@/components/conversations/search-field';
import { SortLinks } from '@/components/conversations/sort-links';
import { SORTS } from '@/components/conversations/sort-words';
import { FilterBar } from '@/components/filter/filter-bar';
import { EmptyWorkspace } from '@/components/overview/empty-workspace';
import { NothingHere } from '@/components/shell/nothing-here';
import { Notices } from '@/components/shell/notices';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { filterWords } from '@/core/filter/filter-words';
import { parseFilter } from '@/core/filter/parse-filter';
import { parseSearch, searchWords } from '@/core/search/search-query';
import { plural } from '@/core/text/plural';

export const metadata: Metadata = { title: 'Conversations' };

const PAGE_SIZE = 50;

export default async function ConversationsPage({ searchParams }: PageProps<'/conversations'>) {
  const params = await searchParams;
  const { filter, notices } = parseFilter(params);
  const { notices: orderNotices, ...order } = parseListOrder(params);
  const workspace = await loadWorkspace();
  const { firstDay, lastDay } = workspace;
  if (firstDay === null || lastDay === null) {
    return (
      <PageBody>
        <EmptyWorkspace />
      </PageBody>
    );
  }

  const query = parseSearch(order.search);
  const { total, more, listed, rows } = await loadConversationList(filter, query, {
    ...order,
    pageSize: PAGE_SIZE,
  });
  const last = Math.max(1, Math.ceil(listed / PAGE_SIZE));
  if (order.page > last) redirect(listHref(filter, { ...order, page: last }));

  const hasRevenue = await loadHasRevenue();
  if (order.sort === 'money' && !hasRevenue) {
    orderNotices.push('No customers file says what a customer pays, so the list cannot be ordered by it.');
  }
  const words = query === null ? filterWords(filter) : `${filterWords(filter)} ${searchWords(query)}`;
  return (
    <>
      <FilterBar
        filter={filter}
        period={{ from: filter.from ?? firstDay, to: filter.to ?? lastDay }}
        options={{ ...workspace, firstDay, lastDay }}
        words={`${words}: ${more ? 'more than ' : ''}${plural(total, 'conversation')}`}
        scope="list"
        keep={{
          ...(order.sort === 'severity' ? {} : { sort: order.sort }),
          ...(order.search === '' ? {} : { q: order.search }),
        }}
      />
      <PageBody>
        <Notices notices={[...notices, ...orderNotices]} />
        {total === 0 && query === null ? (
          <NothingHere clearHref="/conversations" />
        ) : (
          <>
            <PageHeader
              title={words}
              actions={
                <SortLinks
                  filter={filter}
                  order={order}
                  sorts={SORTS.filter((sort) => sort !== 'money' || hasRevenue)}
                />
              }
            />
            <ListTools filter={filter} order={order} total={total} more={more}>
              <SearchField filter={filter} order={order} />
            </ListTools>
            {total === 0 ? (
              <NothingHere clearHref={listHref(filter, { ...order, search: '' })} searched />
            ) : (
              <PagedList>
                <Pager
                  label="Pages of the list"
                  filter={filter}
                  order={order}
                  pageSize={PAGE_SIZE}
                  total={total}
                  more={more}
                  listed={listed}
                />
                <ConversationList rows={rows} channels={workspace.channels} />
                <Pager
                  label="Pages, below the list"
                  filter={filter}
                  order={order}
                  pageSize={PAGE_SIZE}
                  total={total}
                  more={more}
                  listed={listed}
                />
              </PagedList>
            )}
          </>
        )}
      </PageBody>
    </>
  );
}
