import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { answered } from '@/app/access/answered';
import { filterWords } from '@/core/filter/filter-words';
import { parseFilter } from '@/core/filter/parse-filter';
import { parseSearch, searchWords } from '@/core/search/search-query';
import { EXPORT_COLUMNS, readConversationExport } from '@/db/read/read-conversation-export';

/** The conversations that the address means, as CSV with cells that no spreadsheet takes for formulas. */
export const GET = answered('export', async ({ engine, scoped, noted }, request: Request) => {
  const params = new URL(request.url).searchParams;
  const { filter, notices } = parseFilter(Object.fromEntries(params));
  const query = parseSearch(params.get('q') ?? '');
  const said = query === null ? filterWords(filter) : `${filterWords(filter)} ${searchWords(query)}`;
  const matching = query === null ? undefined : engine.matching(query);
  const batches = readConversationExport(engine.db, scoped(filter), matching);

  // Not what was searched for: that may be a customer's words.
  await noted({
    kind: 'exported',
    details: { what: 'conversations', filter: filterWords(filter), searched: query !== null },
  });

  async function* lines(): AsyncGenerator<string> {
    // A byte-order mark, without which Excel takes UTF-8 for the local code page.
    yield '\ufeff';
    yield csv([[said], ...notices.map((notice) => [notice]), [...EXPORT_COLUMNS]]);
    for await (const batch of batches) yield csv(batch);
  }
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="conversations.csv"',
    },
  });
});

function csv(rows: unknown[][]): string {
  return `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}
