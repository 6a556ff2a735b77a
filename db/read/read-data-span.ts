import type { Database } from '@/db/database';
import { dataSpan } from '@/db/schema/sqlite';

/** Until when the workspace's conversations reach. */
export interface DataSpan {
  /** Last local day with conversations; null in an empty workspace. */
  lastDay: string | null;
  /** Last message, UTC epoch milliseconds; null where no times are known. */
  lastAt: number | null;
  /** Last days whose customers have been followed for 7 and for 30 whole days. */
  followed7: string;
  followed30: string;
  /** Conversations that begin after they were imported: typing errors, which do not stretch the span. */
  future: number;
}

/** How far the data reach; `followed7` and `followed30` are empty in an empty workspace, and so before every day. */
export async function readDataSpan(db: Database): Promise<DataSpan> {
  const [row] = await db.select().from(dataSpan);
  return {
    lastDay: row?.lastDay || null,
    lastAt: row?.lastAt ?? null,
    followed7: row?.followed7 ?? '',
    followed30: row?.followed30 ?? '',
    future: row?.future ?? 0,
  };
}
