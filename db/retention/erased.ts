import { subjectHash } from '@/db/audit/chain-hashes';
import type { Database } from '@/db/database';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';
import { erasures } from '@/db/schema/sqlite';

/** Tells what was erased, by keyed hashes alone. */
export class Erased {
  constructor(
    private readonly key: string,
    private readonly at: ReadonlyMap<string, number>,
  ) {}

  /**
   * Whether a conversation is one of a customer who was erased. One that began after that is not, nor is it where
   * another one of the same customer was: whoever comes back has not asked for that.
   */
  holds({
    externalId,
    customerId = null,
    startedAt = null,
  }: {
    externalId: string;
    customerId?: string | null;
    startedAt?: number | null;
  }): boolean {
    if (this.at.size === 0) return false;
    if (this.at.has(subjectHash(this.key, 'conversation', externalId))) return true;
    return customerId !== null && this.holdsCustomer(customerId, startedAt);
  }

  /** Whether a customer was erased, and has not signed up after that. */
  holdsCustomer(customerId: string, since: number | null): boolean {
    if (this.at.size === 0) return false;
    const erasedAt = this.at.get(subjectHash(this.key, 'customer', customerId));
    return erasedAt !== undefined && (since === null || since <= erasedAt);
  }
}

export async function readErased(db: Database): Promise<Erased> {
  const rows = await db.select().from(erasures);
  return new Erased(await readWorkspaceKey(db), new Map(rows.map(({ hash, at }) => [hash, at])));
}
