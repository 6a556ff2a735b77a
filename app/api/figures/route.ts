import { answered } from '@/app/access/answered';
import { hasRight } from '@/core/access/rights';
import { restsOnFew } from '@/core/access/withhold';
import { parseFilter } from '@/core/filter/parse-filter';
import { countConversations } from '@/db/read/count-conversations';
import { allFigures } from '@/jobs/all-figures';

/** Every figure of the conversations that the address means, with value, interval, n and reason. */
export const GET = answered('figures', async ({ db, person, scoped, shown }, request: Request) => {
  const { filter, notices } = parseFilter(Object.fromEntries(new URL(request.url).searchParams));
  const [problem] = notices;
  if (problem !== undefined) return Response.json({ error: problem }, { status: 400 });
  const { total } = await countConversations(db, scoped(filter));
  if (!hasRight(person, 'cells') && restsOnFew({ conversations: total })) {
    const error = 'Withheld: these are fewer than 10 conversations.';
    return Response.json({ error }, { status: 403 });
  }
  const { filter: _, ...figures } = await allFigures(db, scoped(filter));
  return Response.json({ ...shown(figures), filter });
});
