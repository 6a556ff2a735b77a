import path from 'node:path';

/** Every command of the product runs in the repository's root. */
export const MIGRATIONS_FOLDER = path.resolve('db/migrations/sqlite');
