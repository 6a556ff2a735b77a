import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Connection } from './connect';
import { MIGRATIONS_FOLDER } from './migrations-folder';

/** Gives a stage the workspace's tables. Only keys are needed there; further indexes and the search would be filled in vain. */
export function createStageTables(connection: Connection): void {
  for (const migration of readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER })) {
    for (const statement of migration.sql) {
      const skipped = /^\s*(create|drop) index/i.test(statement) || statement.includes('conversation_search');
      if (!skipped) connection.exec(statement);
    }
  }
}
