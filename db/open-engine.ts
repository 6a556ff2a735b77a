import type { Engine } from './engine';
import { SqliteEngine } from './sqlite/sqlite-engine';

/** Opens the workspace in this file, creating or migrating it first. */
export function openEngine(file: string): Engine {
  return new SqliteEngine(file);
}
