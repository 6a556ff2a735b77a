import 'server-only';
import { readHasPeople } from '@/db/read/read-has-people';
import { engine } from './engine';

/** Whether anybody has an account yet. */
export function hasPeople(): Promise<boolean> {
  return readHasPeople(engine().db);
}
