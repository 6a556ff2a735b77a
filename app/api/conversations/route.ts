import { answered } from '@/app/access/answered';
import { parseFilter } from '@/core/filter/parse-filter';
import { parseSearch } from '@/core/search/search-query';
import { readConversationList } from '@/db/read/read-conversation-list';

const PAGE_SIZE = 50;

/**
 * Conversations that the address means, the oldest first, 50 at a time: `next` is the page to ask for then, null behind
 * the last one. A list holds the first 10,000; whoever wants others narrows the period.
 */
export const GET = answered('text', async ({ engine, scoped }, request: Request) => {
  const { page: asked = '1', q = '', ...params } = Object.fromEntries(new URL(request.url).searchParams);
  if (!/^[1-9]\d{0,5}$/.test(asked)) {
    return Response.json({ error: 'A page is a number from 1.' }, { status: 400 });
  }
  const { filter, notices } = parseFilter(params);
  const [problem] = notices;
  if (problem !== undefined) return Response.json({ error: problem }, { status: 400 });
  const search = parseSearch(q);
  const page = Number(asked);
  const matching = search === null ? undefined : engine.matching(search);
  const order = { sort: 'oldest', page, pageSize: PAGE_SIZE, matching } as const;
  const { rows, total, more, listed } = await readConversationList(engine.db, scoped(filter), order);
  return Response.json({
    conversations: rows.map(({ id: _, externalId, ...row }) => ({ id: externalId, ...row })),
    total,
    more,
    next: page * PAGE_SIZE < listed ? page + 1 : null,
  });
});
