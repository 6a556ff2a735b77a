import DatabaseDriver from 'better-sqlite3';
import { expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { filterPredicate } from '@/db/read/filter-predicate';
import { conversations } from '@/db/schema/sqlite';
import { TemporaryWorkspace } from '../support/temporary-workspace';

test('debts are found among the few latest contacts that were bad', () => {
  const workspace = new TemporaryWorkspace();
  try {
    const engine = workspace.engine;
    const { sql, params } = engine.db
      .select({ id: conversations.id })
      .from(conversations)
      .where(
        filterPredicate(engine.db, { ...NO_FILTER, outcome: 'debt', from: '2026-01-01', to: '2026-12-31' }),
      )
      .toSQL();
    const connection = new DatabaseDriver(workspace.database);
    const plan = connection.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[];
    connection.close();
    expect(plan.map(({ detail }) => detail).join()).toContain('conversations_by_debt');
  } finally {
    workspace.remove();
  }
});
